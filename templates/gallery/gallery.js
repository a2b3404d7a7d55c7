"use strict";
// The page is whole without this script; it adds the filter and the copy buttons. It reads attributes and
// writes text, never markup, and works from a folder on disk as well as from a server.
(() => {
  const one = (selector) => document.querySelector(selector);
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const status = one(".count");
  const said = one(".said");
  const showing = JSON.parse(status.dataset.showing);
  const fields = { search: one("#search"), report: one("#report"), type: one("#type") };

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
    report: node.dataset.report,
    type: node.dataset.type,
    text: fold(node.dataset.search),
  }));

  function matches(tile, words) {
    const { report, type } = fields;
    return (
      (!report.value || tile.report === report.value) &&
      (!type.value || tile.type === type.value) &&
      words.every((word) => tile.text.includes(word))
    );
  }

  function filter() {
    const words = fold(fields.search.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const tile of tiles) {
      const match = matches(tile, words);
      tile.node.hidden = !match;
      shown += Number(match);
    }
    for (const group of all(".group")) group.hidden = !group.querySelector(".tile:not([hidden])");
    status.textContent = shown ? showing[shown] : status.dataset.none;
  }

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

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyBySelection(text);
    }
  }

  async function copyPost(button) {
    const post = document.getElementById(button.dataset.post);
    if (!(await copy(post.textContent))) {
      post.parentElement.hidden = false;
      post.parentElement.open = true;
      getSelection().selectAllChildren(post);
      return;
    }
    const label = button.textContent;
    if (label === button.dataset.copied) return;
    button.textContent = button.dataset.copied;
    button.classList.add("done");
    said.textContent = button.dataset.copied;
    setTimeout(() => {
      button.textContent = label;
      button.classList.remove("done");
      said.textContent = "";
    }, 2000);
  }

  for (const button of all(".copying button")) button.addEventListener("click", () => copyPost(button));
  for (const field of Object.values(fields)) field.addEventListener("input", filter);
  one(".filter").addEventListener("submit", (event) => event.preventDefault());

  for (const node of all(".filter, .copying")) node.hidden = false;
  for (const node of all(".post")) node.hidden = true;
  filter();
})();
