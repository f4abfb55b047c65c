// Writes NOTICES.md anew, or with `--check` tells whether it is as it should be. See README.md beside this file.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { LARGE_PARTS } from "./large-parts.mjs";
import {
  STANDARD,
  coreOf,
  copyrightLines,
  findForbidden,
  namesIn,
  standardsIn,
  withoutCopyrightLines,
  wordsOf,
} from "./licences.mjs";
import { readCrates, readLicence, readWindowPackages } from "./packages.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, "..", "..");
const NOTICES = join(HERE, "NOTICES.md");

const { shipped, sources } = readCrates(ROOT);
const windowPackages = readWindowPackages(ROOT);

for (const { name, version, licence } of [...shipped, ...windowPackages]) {
  const forbidden = licence ? findForbidden(licence) : "no licence";
  if (forbidden !== null)
    throw new Error(`${name} ${version} has ${forbidden}, which is not among the allowed licences`);
}

const standards = STANDARD.map((standard) => {
  const text = readStandard(standard.from);
  return { id: standard.id, text: withoutCopyrightLines(text), core: coreOf(standard, text) };
});

// Texts that are more than a standard licence, by their words, in the order in which they were met.
const ownTexts = new Map();

const parts = LARGE_PARTS.map(writePart);
const crateRows = shipped.map(writeRow);
const windowRows = windowPackages.map(writeRow);
const mozilla = shipped.filter(({ licence }) => licence === "MPL-2.0");

const notices = `# What Hjulet is made of, and under which terms

Written by \`renew.mjs\`; do not edit. Hjulet itself is under EUPL-1.2. What is bundled with it keeps its own licence and is used unchanged.

- [The large parts](#the-large-parts)
- [Parts under MPL-2.0](#parts-under-mpl-20)
- [Crates](#crates): ${shipped.length}
- [Packages of the window](#packages-of-the-window): ${windowPackages.length}
- [Libraries of the system](#libraries-of-the-system)
- [Licence texts](#licence-texts)

Every licence expression below was checked against a list of terms that allow distribution with a program under EUPL-1.2:
none of the parts is under GPL, LGPL, AGPL or terms that restrict use. One crate, \`self_cell\`, offers \`Apache-2.0 OR GPL-2.0-only\` and is used under
Apache-2.0. This is a check by machine, not a lawyer's opinion. Where several licences are offered, the texts of all that the package carries are kept.

The tables list all that the build needs to make the program, also macros and compilers of templates that leave nothing of themselves in it.

## The large parts

${parts.join("\n")}
## Parts under MPL-2.0

These crates are under the Mozilla Public License 2.0 and are used without a change. Their source, which you may have under that licence, is
where each says; the version is in the table. The licence binds those crates' own files and nothing else in Hjulet.

${mozilla.map(({ name, version, home }) => `- \`${name}\` ${version}: <${home.replace(/\.git$/, "")}>`).join("\n")}

## Crates

| crate | version | licence | copyright, as the package states it | texts |
|---|---|---|---|---|
${crateRows.join("\n")}

## Packages of the window

| package | version | licence | copyright, as the package states it | texts |
|---|---|---|---|---|
${windowRows.join("\n")}

## Libraries of the system

Not bundled: the program uses the copies that the system has, through their public interfaces, and they may be replaced there. GTK 3, GDK-Pixbuf, GLib,
Cairo, libsoup 3, WebKitGTK and JavaScriptCore (LGPL-2.0-or-later or LGPL-2.1-or-later; Cairo also MPL-1.1, WebKit in parts BSD-2-Clause), D-Bus
(AFL-2.1 OR GPL-2.0-or-later, used under AFL-2.1), the GNU C library (LGPL-2.1-or-later) and libgcc (GPL-3.0-or-later WITH GCC-exception-3.1). An
installer that carried copies of them would need their notices too.

## Licence texts

Each text stands once. Copyright lines of the standard texts are in the tables above, one package at a time, and belong to the text.

${standards.map(({ id, text }) => `### ${id}\n\n${fence(text)}`).join("\n")}
### Texts of single packages

${[...ownTexts.values()]
  .filter(({ inPart }) => !inPart)
  .map(writeOwnText)
  .join("\n")}`;

for (const place of [ROOT, homedir()]) {
  if (notices.includes(place)) throw new Error(`the notices would name the folder ${place}`);
}
if (process.argv.includes("--check")) {
  if (!existsSync(NOTICES) || readFileSync(NOTICES, "utf8") !== notices) {
    console.error("src-tauri/notices/NOTICES.md is not up to date: run `node src-tauri/notices/renew.mjs`");
    process.exitCode = 1;
  }
} else {
  writeFileSync(NOTICES, notices);
  console.log(
    `${shipped.length} crates, ${windowPackages.length} packages of the window, ${Math.ceil(Buffer.byteLength(notices) / 1000)} kB`,
  );
}

function writePart(part) {
  const owner = part.crate ? findCrate(part.crate) : windowPackages.find(({ name }) => name === part.package);
  const version = part.version ? part.version.exec(owner.version)[1] : owner?.version;
  const heading = version === undefined ? part.title : `${part.title} ${version}`;
  const copyrights = new Set();
  const links = new Set(part.standard ?? []);
  const printed = [];
  for (const { file, repository, lines } of part.texts) {
    const whole = repository ? readFileSync(join(ROOT, repository), "utf8") : readLicence(owner, file);
    const text = lines ? between(whole, lines) : whole;
    const known = standardsIn(text, standards);
    if (known) {
      known.forEach((id) => links.add(id));
      copyrightLines(text).forEach((line) => copyrights.add(line));
      continue;
    }
    const words = wordsOf(text);
    if (ownTexts.has(words)) {
      const earlier = ownTexts.get(words);
      if (earlier.heading !== heading) links.add(earlier.heading);
      continue;
    }
    ownTexts.set(words, { heading, text, users: [], inPart: true });
    printed.push(fence(text));
  }
  return [
    `### ${heading}\n`,
    `${part.licence}. ${part.about}\n`,
    ...[...copyrights].map((line) => `- ${inMarkdown(line)}`),
    ...(copyrights.size > 0 ? [""] : []),
    ...(links.size > 0 ? [`Text: ${[...links].map(link).join(", ")}.\n`] : []),
    ...printed,
  ].join("\n");
}

function writeRow({ name, version, licence, authors, files }) {
  const stated = [...new Set(files.flatMap(({ text }) => copyrightLines(text)))];
  const named = authors.map((author) => author.replace(/\s*<[^>]*>/, "").trim());
  const byAuthors = named.length > 0 ? `authors: ${named.join(", ")}` : "its contributors";
  const texts = new Set();
  for (const { file, text } of files) {
    const known = standardsIn(text, standards);
    if (known) {
      known.forEach((id) => texts.add(id));
      continue;
    }
    const words = wordsOf(text);
    const own = ownTexts.get(words) ?? { heading: `${name}/${file}`, text, users: [], inPart: false };
    own.users.push(name);
    ownTexts.set(words, own);
    texts.add(own.heading);
  }
  if (files.length === 0) {
    const asked = namesIn(licence);
    const here = asked.filter((id) => standards.some((standard) => standard.id === id));
    // Of licences to choose from one is enough.
    const enough = licence.includes(" AND ") ? asked.length : 1;
    if (here.length < enough)
      throw new Error(`${name} carries no licence file, and the text of ${licence} is not here`);
    here.forEach((id) => texts.add(id));
  }
  const nobody = stated.every((line) => /^Copyright( \([cC]\))? [\d\s,-]+$/.test(line));
  const copyright = [...stated, ...(nobody ? [byAuthors] : [])].join("; ");
  return `| ${name} | ${version} | ${licence} | ${inMarkdown(copyright)} | ${[...texts].map(link).join(", ")} |`;
}

function writeOwnText({ heading, text, users }) {
  const others = [...new Set(users)].slice(1);
  const also = others.length > 0 ? `Also of ${others.join(", ")}.\n\n` : "";
  return `#### ${heading}\n\n${also}${fence(text)}`;
}

function readStandard(from) {
  const [crate, ...file] = from.split("/");
  return crate === "texts" ? readFileSync(join(HERE, from), "utf8") : readLicence(findCrate(crate), file.join("/"));
}

function findCrate(wanted) {
  const found = [...shipped, ...sources].find(({ name }) => name === wanted);
  if (found === undefined)
    throw new Error(`${wanted} is no longer in the program: take it out of large-parts.mjs or licences.mjs`);
  return found;
}

// The lines of a C comment from the first that matches to the last, without the comment's stars.
function between(text, [first, last]) {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => first.test(line));
  const end = lines.findIndex((line, at) => at > start && last.test(line));
  if (start < 0 || end < 0) throw new Error(`no lines from ${first} to ${last}`);
  return lines
    .slice(start, end + 1)
    .map((line) => line.replace(/^\*\* ?/, ""))
    .join("\n");
}

function fence(text) {
  const lines = text
    .replaceAll(/[\f\r\uFEFF]/g, "")
    .split("\n")
    .map((line) => line.trimEnd());
  const margin = Math.min(...lines.filter((line) => line !== "").map((line) => /^ */.exec(line)[0].length));
  const body = lines
    .map((line) => line.slice(margin))
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n");
  return `\`\`\`\`text\n${body.replaceAll(/^\n+|\n+$/g, "")}\n\`\`\`\`\n`;
}

function link(heading) {
  return `[${heading}](#${heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-")})`;
}

function inMarkdown(text) {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\|<>[\]*_`]/g, "\\$&");
}
