// npm run -s catalogue: prints the catalogue as JSON, for use as open data.
import { catalogue } from '../../src/catalogue';
import { catalogueJson } from '../catalogue-json';

process.stdout.write(`${JSON.stringify(catalogueJson(catalogue), null, 2)}\n`);
