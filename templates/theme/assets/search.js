/* The search page: finds pages through Pagefind's index and lists them in the words that the page carries. What is
   sought stands in the address, in place of what was sought before, so that a reader leaves no trail of searches in
   the history. Without this script the page is a plain list of all pages. Stores nothing. */
import { comparing } from "./search-words.js";

const AT_ONCE = 20;
const place = document.querySelector("[data-search]");
const form = place.querySelector("form");
const box = form.elements.q;
const choice = form.elements.s;
const status = place.querySelector("[role=status]");
const list = place.querySelector("[data-results]");
const more = place.querySelector("[data-more]");
const template = place.querySelector("template");
let ready;
let latest = 0;
let waiting = [];

function address(name) {
  return new URL(place.getAttribute(name), document.baseURI).href;
}

async function load() {
  const [pagefind, answer] = await Promise.all([import(address("data-pagefind")), fetch(address("data-words"))]);
  await pagefind.options({ noWorker: true });
  return { pagefind, compare: comparing(await answer.json(), document.documentElement.lang) };
}

/* Pagefind alone would take the nearest beginning for a word that it does not know; an exact search does not. */
async function pagesWith(word, { pagefind, compare }, options) {
  const found = new Map();
  for (const key of compare.keys(word)) {
    const exact = await pagefind.search(`"${key}"`, options);
    if (!exact.results.length) continue;
    const ids = new Set(exact.results.map((result) => result.id));
    const weighed = await pagefind.search(key, options);
    for (const result of [...weighed.results.filter((one) => ids.has(one.id)), ...exact.results]) {
      const known = found.get(result.id);
      if (!known || (ids.delete(result.id) && known.score < result.score)) found.set(result.id, result);
    }
  }
  return found;
}

async function find(query, strategy) {
  const tools = await (ready ||= load());
  const options = strategy ? { filters: { strategy } } : {};
  const sought = [...new Set(tools.compare.words(query))];
  const each = await Promise.all(sought.map((word) => pagesWith(word, tools, options)));
  const [first, ...others] = each;
  const all = [...(first || [])].filter(([id]) => others.every((found) => found.has(id)));
  const weighed = all.map(([id, result]) => ({
    result,
    weight: each.reduce((sum, found) => sum + found.get(id).score, 0),
  }));
  return weighed.sort((one, other) => other.weight - one.weight).map(({ result }) => result);
}

function say(words) {
  status.textContent = words;
}

function counted(number) {
  const form = status.getAttribute(`data-count-${number}`) || status.getAttribute("data-count-other");
  return form.replace("{number}", number);
}

function entry(page) {
  const item = template.content.cloneNode(true);
  const link = item.querySelector("a");
  link.textContent = page.meta.title;
  link.href = new URL(page.raw_url.replace(/^\//, ""), address("data-root"));
  const name = [...choice.options].find((option) => option.value && page.raw_url.startsWith(`/${option.value}`));
  item.querySelector("[data-strategy]").textContent = name ? name.textContent : "";
  item.querySelector("[data-description]").textContent = page.meta.description || "";
  return item;
}

async function showMore(turn) {
  const pages = await Promise.all(waiting.splice(0, AT_ONCE).map((result) => result.data()));
  if (turn !== latest) return null;
  const items = pages.map(entry);
  const first = items.length ? items[0].querySelector("a") : null;
  list.append(...items);
  more.hidden = !waiting.length;
  return first;
}

async function search() {
  const turn = (latest += 1);
  say("");
  list.textContent = "";
  more.hidden = true;
  waiting = [];
  if (!box.value.trim()) return;
  try {
    const found = await find(box.value, choice.value);
    if (turn !== latest) return;
    waiting = found;
    await showMore(turn);
    if (turn === latest) say(found.length ? counted(found.length) : status.getAttribute("data-none"));
  } catch {
    ready = undefined;
    say(status.getAttribute("data-failed"));
  }
}

function remember() {
  const here = new URL(location.href);
  here.search = "";
  if (box.value.trim()) here.searchParams.set("q", box.value.trim());
  if (choice.value) here.searchParams.set("s", choice.value);
  history.replaceState(null, "", here);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  remember();
  search();
});

more.addEventListener("click", async () => {
  const first = await showMore(latest);
  if (first) first.focus();
});

/* A page opened from a folder can load neither index nor tables. */
if (location.protocol !== "file:") {
  const asked = new URLSearchParams(location.search);
  box.value = asked.get("q") || "";
  choice.value = asked.get("s") || "";
  if (choice.selectedIndex < 0) choice.selectedIndex = 0;
  place.hidden = false;
  search();
}
