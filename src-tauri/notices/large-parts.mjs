// The large parts of the program, each with what it is used for and the licence texts that go with it.
//
// `crate` or `package` gives the version. `texts` are files of that crate or package, or of this repository (`repository`).

export const LARGE_PARTS = [
  {
    title: "SQLCipher",
    crate: "sqlcipher-src",
    version: /sqlcipher-([\d.]+)/,
    licence: "BSD-3-Clause",
    about:
      "The encrypted store. Compiled in from its C source, with OpenSSL as its cryptography; the source comes through `sqlcipher-src` and is built by `libsqlite3-sys`. SQLCipher can also use LibTomCrypt, which is not compiled in.",
    texts: [{ file: "sqlcipher/LICENSE-sqlcipher" }],
  },
  {
    title: "SQLite",
    crate: "sqlcipher-src",
    version: /sqlite-([\d.]+)/,
    licence: "public domain",
    about: "The database inside SQLCipher. Its authors disclaim copyright; in the place of a licence its source says:",
    texts: [
      { file: "sqlcipher/sqlcipher.c", lines: [/The author disclaims copyright/, /never taking more than you give/] },
    ],
  },
  {
    title: "OpenSSL",
    crate: "openssl-src",
    version: /\+([\d.]+)/,
    licence: "Apache-2.0",
    about:
      "The ciphers and digests under SQLCipher. Compiled in from its C source. Copyright The OpenSSL Project Authors (1995 to the year of the release); Copyright (c) 1995-1998 Eric A. Young, Tim J. Hudson. All rights reserved. The parts of OpenSSL that carry terms of their own alone (SEED) are not built.",
    texts: [{ file: "openssl/LICENSE.txt" }],
  },
  {
    title: "Tauri",
    crate: "tauri",
    licence: "Apache-2.0 OR MIT",
    about:
      "The shell around the window, with `tauri-runtime`, `tauri-runtime-wry`, `tauri-utils`, `tauri-macros`, `tauri-codegen`, `muda` and, in the window, `@tauri-apps/api`.",
    texts: [{ file: "LICENSE-MIT" }, { file: "LICENSE-APACHE-2.0" }],
  },
  {
    title: "wry",
    crate: "wry",
    licence: "Apache-2.0 OR MIT",
    about: "The web view in the window. Copyright 2020-2023, The Tauri Programme in the Commons Conservancy.",
    texts: [{ file: "LICENSE-MIT" }, { file: "LICENSE-APACHE" }],
  },
  {
    title: "tao",
    crate: "tao",
    licence: "Apache-2.0",
    about:
      "The window itself. Derived from winit. Copyright 2021-2023, The Tauri Programme in the Commons Conservancy.",
    texts: [{ file: "LICENSE" }],
  },
  {
    title: "Svelte",
    package: "svelte",
    licence: "MIT",
    about: "What the window's screens are written in.",
    texts: [{ file: "LICENSE.md" }],
  },
  {
    title: "Fluent for the window",
    package: "@fluent/bundle",
    licence: "Apache-2.0",
    about:
      "Picks and forms the words of six languages. The package carries no licence file; its manifest names the licence and Mozilla as author.",
    standard: ["Apache-2.0"],
    texts: [],
  },
  {
    title: "Lucide icons",
    package: "@lucide/svelte",
    licence: "ISC AND MIT",
    about:
      "The icons of the window (`@lucide/svelte`) and of the wheel (`src-tauri/crates/wheel/icons`); some come from Feather, under MIT.",
    texts: [{ repository: "src-tauri/crates/wheel/icons/LICENSE.txt" }, { file: "LICENSE" }],
  },
  {
    title: "IBM Plex Sans",
    licence: "OFL-1.1",
    about:
      "The typeface of the window, the wheel and paper, unchanged. “Plex” is a reserved font name: a changed font must have another.",
    texts: [{ repository: "src-tauri/crates/wheel/fonts/LICENSE-IBMPlexSans.txt" }],
  },
  {
    title: "IBM Plex Sans Arabic",
    licence: "OFL-1.1",
    about: "The same for Arabic, unchanged, under the same terms.",
    texts: [{ repository: "src-tauri/crates/wheel/fonts/LICENSE-IBMPlexSansArabic.txt" }],
  },
  {
    title: "ring",
    crate: "ring",
    licence: "Apache-2.0 AND ISC",
    about:
      "Seals the keys of the store. It holds work of BoringSSL, OpenSSL, fiat-crypto and once_cell; each file says which terms are its own.",
    texts: [
      { file: "LICENSE" },
      { file: "LICENSE-other-bits" },
      { file: "LICENSE-BoringSSL" },
      { file: "third_party/fiat/LICENSE" },
      { file: "src/polyfill/once_cell/LICENSE-MIT" },
      { file: "src/polyfill/once_cell/LICENSE-APACHE" },
    ],
  },
  {
    title: "argon2",
    crate: "argon2",
    licence: "MIT OR Apache-2.0",
    about: "Makes a key of the passphrase.",
    texts: [{ file: "LICENSE-MIT" }, { file: "LICENSE-APACHE" }],
  },
  {
    title: "zxcvbn",
    crate: "zxcvbn",
    licence: "MIT",
    about:
      "Judges the strength of a passphrase. It follows Dropbox's zxcvbn (MIT, Copyright (c) 2012-2016 Dan Wheeler and Dropbox, Inc.) and has its word lists: common passwords published by Mark Burnett, names from the census of the United States, and counts of English words drawn from Wikipedia and from Wiktionary's frequency list for film and television. Both projects give them out under MIT with the rest; Wikipedia's and Wiktionary's own texts are under CC BY-SA, and their contributors are thanked here.",
    texts: [{ file: "LICENSE" }],
  },
  {
    title: "Unicode data",
    crate: "icu_properties_data",
    licence: "Unicode-3.0",
    about:
      "Tables of characters and locales inside the `icu_*` crates, `regex-syntax`, `unicode-normalization`, `unicode-ident`, `intl_pluralrules`, `unic-langid-impl` and Rust's own library. Copyright Unicode, Inc.",
    texts: [{ file: "LICENSE" }],
  },
  {
    title: "Rust's standard library",
    licence: "MIT OR Apache-2.0",
    about:
      "Linked into the program by the compiler. Copyright The Rust Project Developers. It holds crates of other authors, among them `hashbrown`, `gimli`, `addr2line`, `object`, `miniz_oxide`, `memchr`, `rustc-demangle`, `cfg-if` and `libc` (each MIT or Apache-2.0 at choice), `foldhash` (Zlib, Copyright (c) 2024 Orson Peters), Unicode tables (Unicode-3.0), and `compiler-builtins` (MIT, and Apache-2.0 WITH LLVM-exception) with mathematics from musl, whose notice stands in the text `dpi/LICENSE-LIBM-MIT`. Rust's documentation carries the whole list as `COPYRIGHT-library.html`.",
    standard: ["MIT", "Apache-2.0", "Zlib", "Unicode-3.0"],
    texts: [],
  },
];
