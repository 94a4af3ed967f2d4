/** Programs, strategies and initiatives. As `index.ts` says. */
export const PROGRAMS = `
  Made in China 2025 | MIC 2025 | MIC2025
  Belt and Road Initiative | Belt and Road | One Belt One Road | BRI | OBOR
  Green New Deal
  New Deal
  European Green Deal
  Marshall Plan
  Great Society
  Medicare
  Medicaid
  Social Security
  Supplemental Nutrition Assistance Program | SNAP
  Horizon Europe
  Horizon 2020
  Build Back Better
  Digital Silk Road
  Global Gateway
  Partnership for Global Infrastructure and Investment | PGII
  Sustainable Development Goals | SDGs
  Brexit
  Project 2025
  New Southern Policy
  Abenomics
  Operation Warp Speed
  Power Africa
  Generalized System of Preferences | GSP
  REPowerEU
  NextGenerationEU`;
