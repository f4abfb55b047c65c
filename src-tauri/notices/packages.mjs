// What the shipped program is built from: every crate and every package of the window, with the licence files each one carries.

import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

// The notices are written for the one system the program is shipped for; elsewhere other crates would be listed.
const TARGET = "x86_64-unknown-linux-gnu";

const LICENCE_FILE = /^((un)?licen[cs]e|copy(ing|right)|notice|authors$)/i;

// Licence files of packages that cover nothing in the program, and why.
const LEFT_OUT = new Map([
  ["crossbeam-channel/LICENSE-THIRD-PARTY", "covers its examples and tests"],
  ["libdbus-sys/vendor/dbus/AUTHORS", "the system's D-Bus library is used"],
  ["libdbus-sys/vendor/dbus/COPYING", "the system's D-Bus library is used"],
  ["libdbus-sys/vendor/dbus/cmake/modules/COPYING-CMAKE-SCRIPTS", "the system's D-Bus library is used"],
  ["self_cell/LICENSE-GPLv2", "Apache-2.0 is chosen"],
  ["typenum/LICENSE", "names the two texts beside it"],
]);

/** Crates of the shipped graph without our own, and the two crates that only carry C sources which are compiled in. */
export function readCrates(root) {
  const cargo = (...args) =>
    execFileSync("cargo", [...args, "--locked", "--offline"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
  const tree = (edges) =>
    cargo("tree", "-p", "hjulet", "-e", edges, "--prefix", "none", "--target", TARGET)
      .split("\n")
      .map((line) => line.split(" ").slice(0, 2).join(" "));
  const shipped = new Set(tree("normal"));
  const sources = new Set(tree("normal,build").filter((line) => /^(openssl|sqlcipher)-src /.test(line)));
  const known = JSON.parse(cargo("metadata", "--format-version", "1", "--filter-platform", TARGET)).packages;
  const named = (names) =>
    known
      .filter((crate) => crate.source !== null && names.has(`${crate.name} v${crate.version}`))
      .map((crate) => ({
        name: crate.name,
        version: crate.version,
        licence: crate.license,
        authors: crate.authors,
        home: crate.repository,
        folder: dirname(crate.manifest_path),
        files: readLicenceFiles(crate.name, dirname(crate.manifest_path)),
      }))
      .sort(byNameAndVersion);
  return { shipped: named(shipped), sources: named(sources) };
}

/** Packages that the window needs when it is built for shipping; several of them are used by the build only. */
export function readWindowPackages(root) {
  const folder = join(root, "ui");
  const locked = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")).packages;
  return Object.entries(locked)
    .filter(([path, entry]) => path !== "" && !entry.dev && !entry.devOptional && !entry.optional)
    .map(([path]) => {
      const own = JSON.parse(readFileSync(join(folder, path, "package.json"), "utf8"));
      const author = typeof own.author === "string" ? own.author : own.author?.name;
      return {
        name: own.name,
        version: own.version,
        licence: own.license,
        authors: author === undefined ? [] : [author],
        folder: join(folder, path),
        files: readLicenceFiles(own.name, join(folder, path)),
      };
    })
    .sort(byNameAndVersion);
}

/** One licence file by its path inside a package. */
export function readLicence(crate, file) {
  const path = join(crate.folder, file);
  if (!existsSync(path))
    throw new Error(`${crate.name} ${crate.version} has no ${file} any more: look for where its licence is now`);
  return readFileSync(path, "utf8");
}

function readLicenceFiles(name, folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && LICENCE_FILE.test(entry.name) && !/\.(spdx|svelte|rs|[cm]?js|ts|map)$/.test(entry.name),
    )
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((file) => !/(^|\/)(node_modules|openssl|libtomcrypt)\//.test(file))
    .filter((file) => !LEFT_OUT.has(`${name}/${file}`))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
}

function byNameAndVersion(left, right) {
  const order = (name) => name.toLowerCase();
  if (order(left.name) !== order(right.name)) return order(left.name) < order(right.name) ? -1 : 1;
  return left.version.localeCompare(right.version, "en", { numeric: true });
}
