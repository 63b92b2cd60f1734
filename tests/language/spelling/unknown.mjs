/* Reads words, one to a line, and prints those that the Welsh dictionary does not have. */
import { readFileSync } from "node:fs";
import dictionary from "dictionary-cy";
import nspell from "nspell";

const welsh = nspell(dictionary);
const words = readFileSync(0, "utf8").split("\n");
process.stdout.write(words.filter((word) => word && !welsh.correct(word)).join("\n"));
