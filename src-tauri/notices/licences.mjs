// Licence expressions and licence texts: which are allowed, and which texts are the same but for layout and copyright lines.

// Terms under which a part may be in a program that is given out under EUPL-1.2, with its notice. MPL-2.0 binds only the part's own files.
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "Apache-2.0 WITH LLVM-exception",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "OFL-1.1",
  "Unicode-3.0",
  "Unlicense",
  "Zlib",
]);

// Where each standard text is copied from, and the words it begins and ends with.
export const STANDARD = [
  {
    id: "MIT",
    from: "adler2/LICENSE-MIT",
    begins: "permission is hereby granted free of charge",
    ends: "dealings in the software",
  },
  {
    id: "Apache-2.0",
    from: "argon2/LICENSE-APACHE",
    begins: "terms and conditions for use reproduction and distribution",
    ends: "accepting any such warranty or additional liability",
  },
  {
    id: "MPL-2.0",
    from: "cssparser/LICENSE",
    begins: "1 definitions",
    ends: "as defined by the mozilla public license v 2 0",
  },
  {
    id: "Unicode-3.0",
    from: "icu_collections/LICENSE",
    begins: "notice to user carefully read",
    ends: "prior written authorization of the copyright holder",
  },
  {
    id: "BSD-2-Clause",
    from: "texts/BSD-2-Clause.txt",
    begins: "redistribution and use",
    ends: "possibility of such damage",
  },
  { id: "BSD-3-Clause", from: "subtle/LICENSE", begins: "redistribution and use", ends: "possibility of such damage" },
  {
    id: "ISC",
    from: "untrusted/LICENSE.txt",
    begins: "permission to use copy modify",
    ends: "use or performance of this software",
  },
  {
    id: "Zlib",
    from: "bytemuck/LICENSE-ZLIB",
    begins: "this software is provided as is",
    ends: "from any source distribution",
  },
  {
    id: "0BSD",
    from: "adler2/LICENSE-0BSD",
    begins: "permission to use copy modify",
    ends: "use or performance of this software",
  },
  {
    id: "CC0-1.0",
    from: "dunce/LICENSE",
    begins: "creative commons corporation is not a law firm",
    ends: "with respect to this cc0 or use of the work",
  },
  { id: "Unlicense", from: "aho-corasick/UNLICENSE", begins: "this is free and unencumbered", ends: "unlicense org" },
];

// What may stand around a standard text without adding anything: titles, and the advice at the end of Apache-2.0.
const AROUND = [
  /appendix how to apply the apache license to your work .*? limitations under the license/g,
  /licensed under the apache license version 2 0 the license you may not use this file except .*? limitations under the license/g,
  /apache license (version|license) 2 0 january 2004 http www apache org licenses( license 2 0)?/g,
  /end of terms and conditions/g,
  /\b(the )?(mit|isc|zlib) licen[cs]e( mit| expat)?\b/g,
  /unicode license v3( copyright and permission notice)?/g,
  /mozilla public license version 2 0/g,
  /\bspdx license identifier unicode 3 0\b/g,
  /\ball rights reserved\b/g,
];

const COPYRIGHT_LINE =
  /^[\s#*/-]*(Copyright\b(?! (and|holder|license|License|notice|owner|statement)\b)|\([cC]\) \d|©)/;
const PLACEHOLDER = /\[yyyy\]|\{yyyy\}|<year>/;

/** The first part of an expression that is not allowed, or null. `/` is an old way to write OR. */
export function findForbidden(expression) {
  const either = splitOutside(expression.replaceAll(/\s*\/\s*/g, " OR "), " OR ");
  if (either.length > 1) return either.every((part) => findForbidden(part) !== null) ? expression : null;
  const all = splitOutside(expression, " AND ");
  if (all.length > 1) return all.map(findForbidden).find((part) => part !== null) ?? null;
  const inside = /^\((.*)\)$/.exec(expression.trim());
  if (inside) return findForbidden(inside[1]);
  return ALLOWED.has(expression.trim()) ? null : expression;
}

/** Every licence named in an expression. */
export function namesIn(expression) {
  return expression
    .split(/ OR | AND |\/|[()]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** The copyright lines of a licence file, as they stand there. */
export function copyrightLines(text) {
  return text
    .split(/\r?\n/)
    .filter(isCopyrightLine)
    .map((line) => line.replace(/^[\s#*/-]+/, "").trim());
}

/** The text without its copyright lines. */
export function withoutCopyrightLines(text) {
  return text
    .split(/\r?\n/)
    .filter((line) => !isCopyrightLine(line))
    .join("\n");
}

/** The words of a text without layout, punctuation, numbering letters and copyright lines: two texts with the same words are the same licence. */
export function wordsOf(text) {
  return withoutCopyrightLines(text)
    .toLowerCase()
    .replaceAll(/\(([a-z]|i+)\)/g, " ")
    .replaceAll("https:", "http:")
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The words of a standard licence from its first to its last. */
export function coreOf(standard, text) {
  const words = wordsOf(text);
  const start = words.indexOf(standard.begins);
  const end = words.lastIndexOf(standard.ends);
  if (start < 0 || end < start) throw new Error(`${standard.from} no longer reads like ${standard.id}`);
  return words.slice(start, end + standard.ends.length);
}

/** The standard licences that a file consists of, or null when it says anything beyond them. */
export function standardsIn(text, cores) {
  let rest = wordsOf(text);
  const found = [];
  for (const { id, core } of cores) {
    if (!rest.includes(core)) continue;
    found.push(id);
    rest = rest.replaceAll(core, " ");
  }
  rest = rest.replaceAll(/\s+/g, " ");
  for (const pattern of AROUND) rest = rest.replaceAll(pattern, " ").replaceAll(/\s+/g, " ");
  return found.length > 0 && rest.trim() === "" ? found : null;
}

function isCopyrightLine(line) {
  return COPYRIGHT_LINE.test(line) && !PLACEHOLDER.test(line);
}

function splitOutside(expression, separator) {
  const parts = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < expression.length; at += 1) {
    if (expression[at] === "(") depth += 1;
    if (expression[at] === ")") depth -= 1;
    if (depth === 0 && expression.startsWith(separator, at)) {
      parts.push(expression.slice(start, at));
      start = at + separator.length;
    }
  }
  return [...parts, expression.slice(start)];
}
