import js from "@eslint/js";
import globals from "globals";

export default [
  js.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.worker, ...globals.serviceworker } } },
  {
    files: ["**/service-worker.js"],
    languageOptions: { globals: { PAGES: "readonly", PYTHON: "readonly", FRESH: "readonly" } },
  }, // the build writes these before it
  { files: ["**/*.mjs"], languageOptions: { globals: globals.node } },
];
