npx trajectoires-brand brand.json --strict --out brand.css
npx trajectoires-brand brand.json --format tokens --out brand.tokens.json
npx trajectoires-brand brand.tokens.json --selector .kelp --out kelp.css
npx trajectoires-brand brand.json --format tailwind --out brand-theme.css
