npx trajectoires validate resume.json
npx trajectoires convert resume.json --to json-ld
npx trajectoires convert Positions.csv Skills.csv --join --out career.json
npx trajectoires render career.json --brand editorial --locale fr --out career.html
npx trajectoires render career.json --format svg --out career.svg
