// node validate.mjs SCHEMA FILE.json ...  prints what each file breaks; ends with 1 if any does.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const [schema, ...files] = process.argv.slice(2);
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true })
  .compile(JSON.parse(readFileSync(schema, "utf8")));
let broken = 0;
for (const file of files) {
  if (!validate(JSON.parse(readFileSync(file, "utf8")))) {
    broken++;
    console.log(file, JSON.stringify(validate.errors, null, 1));
  }
}
console.log(`${files.length} files, ${broken} broken`);
process.exit(broken > 0 ? 1 : 0);
