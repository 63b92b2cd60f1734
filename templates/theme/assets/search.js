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

/* All pages of an edition are found under the letters of its address. */
async function pagesOf(strategy, pagefind) {
  const { results } = await pagefind.search(`"${strategy.replace(/[^a-z0-9]/g, "")}"`);
  return new Set(results.map((result) => result.id));
}

/* Pagefind alone would take the nearest beginning for a word that it does not know; an exact search does not. The key
   with the most pages, which is what the forms of a word share, decides their order. */
async function pagesWith(word, { pagefind, compare }) {
  const keys = compare.keys(word);
  const exact = await Promise.all(keys.map((key) => pagefind.search(`"${key}"`)));
  const order = keys.map((key, at) => [key, exact[at].results]).sort(([, one], [, other]) => other.length - one.length);
  const found = new Map();
  for (const [key, results] of order) {
    if (!results.length) break;
    const weighed = await pagefind.search(key);
    const weights = new Map(weighed.results.map((result) => [result.id, result.score]));
    for (const result of results) {
      if (!found.has(result.id)) found.set(result.id, { result, weight: weights.get(result.id) || 0 });
    }
  }
  return found;
}

/* The pages whose title is made of the words that are sought, and of no others: they come first. */
async function pagesCalled(sought, { pagefind, compare }) {
  const found = async (key) => (await pagefind.search(`"title${key}"`)).results.map((result) => result.id);
  const each = await Promise.all(
    sought.map(async (word) => new Set((await Promise.all(compare.keys(word).map(found))).flat())),
  );
  return new Set((await found(`of${sought.length}`)).filter((id) => each.every((ids) => ids.has(id))));
}

async function find(query, strategy) {
  const tools = await (ready ||= load());
  const inside = strategy ? await pagesOf(strategy, tools.pagefind) : null;
  const sought = [...new Set(tools.compare.words(query))];
  const each = await Promise.all(sought.map((word) => pagesWith(word, tools)));
  const [first, ...others] = each;
  const all = [...(first || [])].filter(
    ([id]) => (!inside || inside.has(id)) && others.every((found) => found.has(id)),
  );
  const called = all.length ? await pagesCalled(sought, tools) : new Set();
  const weighed = all.map(([id, { result }]) => ({
    result,
    isCalled: called.has(id),
    weight: each.reduce((sum, found) => sum + found.get(id).weight, 0),
  }));
  return weighed
    .sort((one, other) => other.isCalled - one.isCalled || other.weight - one.weight)
    .map(({ result }) => result);
}

function say(words) {
  status.textContent = words;
}

function counted(number) {
  const phrase = status.getAttribute(`data-count-${number}`) || status.getAttribute("data-count-other");
  return phrase.replace("{number}", number);
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
    const told = found.length ? counted(found.length) : status.getAttribute("data-none");
    waiting = found;
    await showMore(turn);
    if (turn === latest) say(told);
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
} else {
  place.setAttribute("data-off", "");
}
