import { CITY_2024_Q3 } from './city-2024-q3.js';
import { COUNTY_2020_H1 } from './county-2020-h1.js';
import { COUNTY_2023 } from './county-2023.js';
import { COUNTY_2024_Q3 } from './county-2024-q3.js';
import type { DemoReport } from './demo-types.js';
import { DISTRICT_2013_H1 } from './district-2013-h1.js';

/** The facts of five public reports, as examples: places are fictional, people are positions, the sentences are our own. */
export const REPORTS: readonly DemoReport[] = [COUNTY_2024_Q3, COUNTY_2023, CITY_2024_Q3, DISTRICT_2013_H1, COUNTY_2020_H1];
