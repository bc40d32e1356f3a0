// Cuts KERN's style sheet down to the classes that our templates name and the variables that our styles read, with rgb
// in place of oklch() for old phones. `make styles` writes the result to site/static/vendor/kern, where it is committed.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { transform } from "lightningcss";
import postcss from "postcss";
import selectorParser from "postcss-selector-parser";

const SITE = new URL("../", import.meta.url);
const KERN = new URL("node_modules/@kern-ux/native/", import.meta.url);
const RESULT = new URL("static/vendor/kern/", SITE);
const OLD_PHONES = { safari: 12 << 16, chrome: 70 << 16, firefox: 68 << 16 };

const read = (folder, ending) =>
  readdirSync(new URL(folder, SITE), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(new URL(`${folder}/${name}`, SITE), "utf8"))
    .join("\n");
const found = (text, pattern) => new Set(text.match(pattern) ?? []);

const { version } = JSON.parse(readFileSync(new URL("package.json", KERN)));
const classes = found(read("templates", ".html"), /\bkern-[\w-]+/g);
const ownStyles = read("static/css", ".css");
const wanted = found(ownStyles, /(?<=var\()--kern-[\w-]+/g);
const replaced = found(ownStyles, /--kern-[\w-]+(?=:)/g);

const code = readFileSync(new URL("dist/kern.css", KERN));
const styles = postcss.parse(transform({ filename: "kern.css", code, targets: OLD_PHONES }).code);
dropUnused(styles, classes);
dropVariables(styles, wanted, replaced);
dropEmpty(styles);
mkdirSync(RESULT, { recursive: true });
const { code: small } = transform({ filename: "kern.css", code: Buffer.from(styles.toString()), minify: true });
writeFileSync(new URL("kern.css", RESULT), `/* KERN ${version}, EUPL-1.2, gekürzt; siehe ../README.md */\n${small}\n`);
copyFileSync(new URL("LICENSE.md", KERN), new URL("LICENSE.md", RESULT));

// Wider gamuts are left out too: KERN's colours lie within sRGB, so rgb says them exactly.
function dropUnused(root, used) {
  root.walkAtRules(/^(supports|font-face|keyframes)$/, (rule) => rule.remove());
  root.walkComments((comment) => comment.remove());
  root.walkRules((rule) => {
    const kept = selectorParser().astSync(rule.selector).nodes.filter((selector) => isUsed(selector, used));
    if (kept.length) rule.selector = kept.map(simplified).join(", ");
    else rule.remove();
  });
}

// KERN sets its variables on :root and on surfaces, of which we have one. Themes to be chosen by attribute are left out,
// and so is whatever styles bare elements.
function isUsed(selector, used) {
  const names = [];
  selector.walkClasses((node) => names.push(node.value));
  if (isSurface(selector)) return true;
  return names.length ? names.every((name) => used.has(name)) : String(selector).trim() === ":root";
}

function isSurface(selector) {
  return selector.first.value === ":is" && String(selector.first).includes("body");
}

function simplified(selector) {
  return isSurface(selector) ? "body" : String(selector).trim(); // old phones know no :is()
}

function dropVariables(root, wanted, replaced) {
  const needed = new Set(wanted);
  const made = new Map();
  root.walkDecls(/^--/, (declaration) => replaced.has(declaration.prop) && declaration.remove());
  root.walkDecls(({ prop, value }) => {
    const uses = [...value.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]);
    if (prop.startsWith("--")) made.set(prop, [...(made.get(prop) ?? []), ...uses]);
    else uses.forEach((name) => needed.add(name));
  });
  needed.forEach((name) => made.get(name)?.forEach((other) => needed.add(other))); // a set's loop meets what it gains
  root.walkDecls(/^--/, (declaration) => needed.has(declaration.prop) || declaration.remove());
}

function dropEmpty(root) {
  root.walk((node) => {
    if (node.nodes) dropEmpty(node);
    if (node.nodes?.length === 0) node.remove();
  });
}
