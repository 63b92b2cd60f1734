/* Reads the index that strategysite/site/search_index.py describes: a file only when it is needed, and only once. */

const STEPS = 10;
const TITLE = "title:";

async function read(address, how) {
  const answer = await fetch(address, how);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/* The file that may have a word: the last one whose first word does not come after it. */
function fileOf(word, files) {
  let [low, high] = [0, files.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (files[middle][0] <= word) low = middle + 1;
    else high = middle;
  }
  return low ? files[low - 1][1] : "";
}

/* Each page of a word by its number, with what the word weighs there. */
function unfolded(numbers) {
  const weights = new Map();
  let page = 0;
  for (const number of numbers) {
    page += Math.floor(number / STEPS);
    weights.set(page, number % STEPS);
  }
  return weights;
}

export async function opened(address) {
  const index = await read(address, { cache: "no-cache" });
  const files = new Map();

  function file(name) {
    if (!files.has(name)) files.set(name, read(new URL(name, address)));
    return files.get(name);
  }

  async function pagesUnder(key) {
    const name = fileOf(key, index.words);
    const words = name ? await file(name) : {};
    return unfolded(Object.hasOwn(words, key) ? words[key] : []);
  }

  /* The pages under any of some keys, with the most that one of these weighs there. */
  async function pagesWith(keys) {
    const found = new Map();
    for (const weights of await Promise.all(keys.map(pagesUnder))) {
      for (const [page, weight] of weights) found.set(page, Math.max(weight, found.get(page) || 0));
    }
    return found;
  }

  /* A word that few pages have tells more than one that many have. */
  function rarity(found) {
    return Math.log(1 + index.pages / found.size);
  }

  /* The numbers of the pages that have all words, each given by its keys; those that are called so and nothing else
     first, then by weight. */
  async function find(words, edition) {
    const inTitles = (keys) => pagesWith(keys.map((key) => TITLE + key));
    const [each, titles] = await Promise.all([
      Promise.all(words.map(pagesWith)),
      Promise.all(words.map(inTitles)),
    ]);
    const [start, number] = edition ? index.editions[edition] || [0, 0] : [0, index.pages];
    const isIn = (page) => page >= start && page < start + number;
    const all = [...(each[0] || new Map()).keys()].filter((page) => isIn(page) && each.every((found) => found.has(page)));
    const weighed = all.map((page) => ({
      page,
      isCalled: titles.every((found) => found.get(page) === words.length),
      weight: each.reduce((sum, found) => sum + found.get(page) * rarity(found), 0),
    }));
    weighed.sort((one, other) => other.isCalled - one.isCalled || other.weight - one.weight || one.page - other.page);
    return weighed.map(({ page }) => page);
  }

  /* What a list of results shows of a page. */
  async function shown(page) {
    const pages = await file(index.lists[Math.floor(page / index.atOnce)]);
    const [address, title, description] = pages[page % index.atOnce];
    return { address, title, description };
  }

  return { find, shown };
}
