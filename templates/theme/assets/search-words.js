/* How the words of a search are compared: the same as strategysite/language/searching.py does for the index, from the
   tables that it writes. A test holds the two to the same answers. */

export function comparing(tables, language) {
  const leftOut = new Set(tables.leftOut[language]);
  const afterLostG = new Set(tables.afterLostG);

  function plain(text) {
    for (const [letter, letters] of Object.entries(tables.spoken)) text = text.split(letter).join(letters);
    return text.normalize("NFKD").replace(/\p{M}/gu, "");
  }

  function words(text) {
    const parts = text.replace(/’/g, "'").toLowerCase().split("'");
    const found = parts.map(plain).join(" ").match(/[a-z0-9]+/g) || [];
    return found.filter((word) => !leftOut.has(word) && (word.length > 1 || /\d/.test(word)));
  }

  function firstLetter(word) {
    return tables.letters.find((letter) => word.startsWith(letter)) || word[0];
  }

  function radicals(word) {
    const first = firstLetter(word);
    const found = [word];
    for (const table of tables.mutations) {
      for (const [radical, mutated] of Object.entries(table)) {
        if (mutated === first) found.push(radical + word.slice(first.length));
      }
    }
    return word.length > 1 && afterLostG.has(first) ? [...found, "g" + word] : found;
  }

  function singulars(word) {
    if (Object.hasOwn(tables.singulars, word)) return [tables.singulars[word]];
    const fitting = tables.endings.filter(
      ([ending]) => word.endsWith(ending) && word.length - ending.length >= tables.shortestStem,
    );
    return fitting.map(([ending, singular]) => word.slice(0, -ending.length) + singular);
  }

  function keys(word) {
    if (language !== "cy" || /^\d/.test(word)) return [word];
    const found = radicals(word);
    return [...new Set([...found, ...found.flatMap(singulars)])].sort();
  }

  return { words, keys };
}
