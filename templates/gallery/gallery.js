"use strict";
// The page is whole without this script; it adds the filter, the copy buttons and the selection. It reads
// attributes and writes text, never markup, and works from a folder on disk as well as from a server.
(() => {
  const one = (selector) => document.querySelector(selector);
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const status = one(".count");
  const said = one(".said");
  const bar = one(".selection");
  const showing = JSON.parse(status.dataset.showing);
  const selected = JSON.parse(bar.dataset.selected);
  const fields = all(".filter select").map((field) => ({ field, key: field.id }));
  const search = one("#search");

  // Letters that Unicode does not take apart, so that "lacz" finds "łącz" and "strasse" finds "straße".
  const LETTERS = { "ł": "l", "đ": "d", "ð": "d", "ø": "o", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th" };
  const fold = (text) =>
    text
      .toLowerCase()
      .normalize("NFKD")
      .replace(/[\p{M}\u00ad\u200b\u2060]/gu, "")
      .replace(/[łđðøıßæœþ]/g, (letter) => LETTERS[letter]);

  const tiles = all(".tile").map((node) => ({
    node,
    ...node.dataset,
    box: node.querySelector(".choose input"),
    text: fold(node.dataset.search),
  }));

  // --- filter ---------------------------------------------------------------------------------------------

  function matches(tile, words) {
    return (
      fields.every(({ field, key }) => !field.value || tile[key] === field.value) &&
      words.every((word) => tile.text.includes(word))
    );
  }

  function filter() {
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const tile of tiles) {
      const match = matches(tile, words);
      tile.node.hidden = !match;
      shown += Number(match);
    }
    for (const group of all(".group")) group.hidden = !group.querySelector(".tile:not([hidden])");
    status.textContent = shown ? showing[shown] : status.dataset.none;
    one(".choose-all").hidden = !shown;
  }

  // --- copying --------------------------------------------------------------------------------------------

  // Pages opened from disk may have no clipboard; a selected text area serves every browser.
  function copyBySelection(text) {
    const area = document.createElement("textarea");
    area.value = text;
    area.setAttribute("readonly", "");
    area.style.position = "fixed";
    area.style.opacity = "0";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }

  async function copyText(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyBySelection(text);
    }
  }

  // A page on disk may not read the picture beside it, but it may run the script that carries the same bytes.
  const loaded = new Map();
  const waiting = new Map();
  window.channelmark = (folder, files) => waiting.get(folder)?.(files);

  function pictures(tile) {
    const folder = tile.folder;
    if (!loaded.has(folder)) {
      const loading = new Promise((resolve, reject) => {
        waiting.set(folder, resolve);
        const script = document.createElement("script");
        script.src = `${folder}/pictures.js`;
        script.onerror = () => reject(new Error(script.src));
        document.head.append(script);
      });
      // A failed load may be tried again: the folder may have been moved back.
      loaded.set(folder, loading.then(bytesOf, (error) => { loaded.delete(folder); throw error; }));
    }
    return loaded.get(folder);
  }

  const bytesOf = (files) =>
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, Uint8Array.from(atob(text), (c) => c.charCodeAt(0))]),
    );

  async function copyImage(tile) {
    try {
      const blob = pictures(tile).then((files) => new Blob([files["square.png"]], { type: "image/png" }));
      // The promise goes in unawaited: some browsers allow copying only while the click is being handled.
      await navigator.clipboard.write([new ClipboardItem({ "image/png": blob })]);
      return true;
    } catch {
      return false;
    }
  }

  function embedding(tile) {
    const served = location.protocol.startsWith("http");
    const address = (file) => (served ? new URL(`${tile.folder}/${file}`, document.baseURI).href : `${tile.folder}/${file}`);
    const picture = document.createElement("picture");
    const narrow = document.createElement("source");
    narrow.media = "(max-width: 600px)";
    narrow.srcset = address("square.png");
    const image = document.createElement("img");
    image.src = address("wide.png");
    image.width = 1200;
    image.height = 630;
    image.alt = tile.node.querySelector(".picture img").alt;
    image.style.cssText = "max-width: 100%; height: auto";
    picture.append(narrow, image);
    picture.lang = document.documentElement.lang;
    return picture.outerHTML;
  }

  const ACTIONS = {
    text: (tile) => copyText(postOf(tile)),
    image: copyImage,
    embed: (tile) => copyText(embedding(tile)),
  };
  const postOf = (tile) => tile.node.querySelector(".post p").textContent;

  function tell(button, text) {
    if (button.dataset.label) return;
    button.dataset.label = button.textContent;
    button.textContent = text;
    button.classList.add("done");
    said.textContent = text;
    setTimeout(() => {
      button.textContent = button.dataset.label;
      delete button.dataset.label;
      button.classList.remove("done");
      said.textContent = "";
    }, 2500);
  }

  async function act(tile, button) {
    const done = await ACTIONS[button.dataset.copy](tile);
    if (!done && button.dataset.copy === "text") {
      const post = tile.node.querySelector(".post");
      post.hidden = false;
      post.open = true;
      getSelection().selectAllChildren(post.querySelector("p"));
    }
    tell(button, done ? bar.dataset.copied : bar.dataset.failed);
  }

  // --- selection ------------------------------------------------------------------------------------------

  const chosen = () => tiles.filter((tile) => tile.box.checked);

  function count() {
    const n = chosen().length;
    bar.hidden = !n;
    bar.querySelector(".chosen").textContent = n ? selected[n] : "";
    document.body.classList.toggle("choosing", Boolean(n));
  }

  function choose(some, on) {
    for (const tile of some) tile.box.checked = on;
    count();
  }

  const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
    for (let bit = 0; bit < 8; bit += 1) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
    return n;
  });

  function checksum(bytes) {
    let crc = 0xffffffff;
    for (const byte of bytes) crc = CRC[(crc ^ byte) & 0xff] ^ (crc >>> 8);
    return ~crc >>> 0;
  }

  function record(size, fields) {
    const view = new DataView(new ArrayBuffer(size));
    for (const [at, width, value] of fields) width === 2 ? view.setUint16(at, value, true) : view.setUint32(at, value, true);
    return new Uint8Array(view.buffer);
  }

  // A zip that only stores: pictures are compressed already. Names are UTF-8 (flag bit 11).
  function zip(files) {
    const now = new Date();
    const date = ((now.getFullYear() - 1980) << 9) | ((now.getMonth() + 1) << 5) | now.getDate();
    const time = (now.getHours() << 11) | (now.getMinutes() << 5) | (now.getSeconds() >> 1);
    const parts = [];
    const directory = [];
    let offset = 0;
    for (const [path, bytes] of files) {
      const name = new TextEncoder().encode(path);
      const crc = checksum(bytes);
      const shared = (from) => [
        [from, 2, 20], [from + 2, 2, 0x0800], [from + 4, 2, 0], [from + 6, 2, time], [from + 8, 2, date],
        [from + 10, 4, crc], [from + 14, 4, bytes.length], [from + 18, 4, bytes.length], [from + 22, 2, name.length],
      ];
      const local = record(30, [[0, 4, 0x04034b50], ...shared(4)]);
      directory.push(record(46, [[0, 4, 0x02014b50], [4, 2, 20], ...shared(6), [42, 4, offset]]), name);
      parts.push(local, name, bytes);
      offset += local.length + name.length + bytes.length;
    }
    const size = directory.reduce((sum, part) => sum + part.length, 0);
    const n = files.length;
    const end = record(22, [[0, 4, 0x06054b50], [8, 2, n], [10, 2, n], [12, 4, size], [16, 4, offset]]);
    return new Blob([...parts, ...directory, end], { type: "application/zip" });
  }

  async function filesOf(tile) {
    const text = (words) => new TextEncoder().encode(`${words}\n`);
    const name = (file) => `${tile.report}/${tile.folder.split("/").pop()}-${file}`;
    const images = await pictures(tile);
    return [
      ...Object.entries(images).map(([file, bytes]) => [name(file), bytes]),
      [name("post.txt"), text(postOf(tile))],
      [name("alt.txt"), text(tile.node.querySelector(".picture img").alt)],
    ];
  }

  async function download(button) {
    try {
      const files = [];
      for (const tile of chosen()) files.push(...(await filesOf(tile)));
      const link = document.createElement("a");
      link.href = URL.createObjectURL(zip(files));
      link.download = `${document.documentElement.lang}-cards.zip`;
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
      said.textContent = button.dataset.done;
    } catch {
      tell(button, bar.dataset.failed);
    }
  }

  // --- hooking up -----------------------------------------------------------------------------------------

  for (const tile of tiles) {
    tile.box.addEventListener("change", count);
    for (const button of tile.node.querySelectorAll(".copying button")) {
      button.addEventListener("click", () => act(tile, button));
    }
  }
  for (const field of [search, ...fields.map((f) => f.field)]) field.addEventListener("input", filter);
  one(".filter").addEventListener("submit", (event) => event.preventDefault());
  one(".choose-all").addEventListener("click", () => choose(tiles.filter((tile) => !tile.node.hidden), true));
  bar.querySelector(".zip").addEventListener("click", (event) => download(event.currentTarget));
  bar.querySelector(".clear").addEventListener("click", () => {
    choose(tiles, false);
    one(".choose-all").focus();
  });

  for (const node of all(".filter, .copying, .choose, .choosing-tools")) node.hidden = false;
  for (const node of all(".post")) node.hidden = true;
  filter();
  // A browser that goes back to this page restores the boxes that were ticked.
  count();
})();
