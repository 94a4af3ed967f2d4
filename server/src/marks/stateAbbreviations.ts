/** The states of America as addresses shorten them, each two capitals: alternatives of a pattern. */
export const POSTAL_CODES =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';

/** The states of America as newspapers shorten them ("Ind.", "N.C."), without the last point: alternatives of a pattern. */
export const STATE_ABBREVIATIONS =
  'Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\\.[CDHJMY]|Okla|Ore|' +
  'Pa|R\\.I|S\\.[CD]|Tenn|Tex|Va|Vt|W\\.Va|Wash|Wis|Wyo';
