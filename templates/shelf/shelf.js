// Puts the editions in the order of the reader's own languages, as the browser names them, and lets the page speak
// the first of them. Without script every edition is there all the same, only in the order it was written.
(() => {
  const list = document.querySelector(".editions");
  const read = (tag) => {
    try {
      return new Intl.Locale(tag).maximize();
    } catch {
      return { language: tag };
    }
  };
  const near = (a, b) =>
    a.language !== b.language ? 0 : 1 + (a.script === b.script) * 2 + (a.region === b.region);
  const best = (tag) => {
    const scored = [...list.children].map((item) => [near(read(tag), read(item.lang)), item]);
    const [score, item] = scored.reduce((top, one) => (one[0] > top[0] ? one : top), [0, null]);
    return score ? item : null;
  };
  const wanted = [...new Set((navigator.languages || [navigator.language]).map(best))].filter(Boolean);
  if (!wanted.length) return;
  list.prepend(...wanted);
  const { lang, dir, dataset } = wanted[0];
  Object.assign(document.documentElement, { lang, dir });
  document.title = document.querySelector("h1").textContent = dataset.title;
  document.querySelector(".skip").textContent = dataset.skip;
})();
