/** The states of America as newspapers shorten them ("Ind.", "N.C."), without the last point: alternatives of a pattern. */
export const STATE_ABBREVIATIONS =
  'Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\\.[CDHJMY]|Okla|Ore|' +
  'Pa|R\\.I|S\\.[CD]|Tenn|Tex|Va|Vt|W\\.Va|Wash|Wis|Wyo';
