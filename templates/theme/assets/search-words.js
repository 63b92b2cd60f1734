/* How the words of a search are compared: the same as strategysite/language/searching.py does for the index, from the
   tables that it writes. A test holds the two to the same answers. */

export function comparing(tables, language) {
  const leftOut = new Set(tables.leftOut[language]);
  const afterLostG = new Set(tables.afterLostG);

  function plain(word) {
    for (const [letter, letters] of Object.entries(tables.spoken)) word = word.split(letter).join(letters);
    return word.normalize("NFKD").replace(/\p{M}/gu, "").match(/[a-z0-9]+/g) || [];
  }

  function words(text) {
    const written = text.toLowerCase().normalize("NFC").match(/[\p{L}\p{N}]+/gu) || [];
    const said = written.filter((word) => !leftOut.has(word)).flatMap(plain);
    return said.filter((word) => word.length > 1 || /\d/.test(word));
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
    const listed = tables.singulars[language];
    if (Object.hasOwn(listed, word)) return [listed[word]];
    const fitting = tables.endings[language].filter(
      ([ending]) => word.endsWith(ending) && word.length - ending.length >= tables.shortestStem,
    );
    return fitting.map(([ending, singular]) => word.slice(0, -ending.length) + singular);
  }

  function keys(word) {
    const found = language === "cy" && !/^\d/.test(word) ? radicals(word) : [word];
    return [...new Set([...found, ...found.flatMap(singulars)])].sort();
  }

  return { words, keys };
}
