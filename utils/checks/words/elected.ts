/** Registrable domains of the parties of both parliaments. Our own list, November 2026. */
export const PARTY_SITES: ReadonlySet<string> = new Set(
  `socialdemokraterna.se moderaterna.se sd.se centerpartiet.se vansterpartiet.se kristdemokraterna.se kd.se liberalerna.se
   mp.se miljopartiet.se
   arbeiderpartiet.no hoyre.no frp.no senterpartiet.no sp.no sv.no venstre.no krf.no mdg.no rodt.no inp.no`.split(
    /\s+/,
  ),
);

/** In small letters. */
export const VIEWS =
  /(?<!\p{L})(?:åsikt|ståndpunkt|uppfattning|mening|synspunkt|standpunkt|view|opinion)\p{L}*(?!\p{L})/u;
export const NOT = /(?<!\p{L})(?:inte|ej|icke|ikke|ikkje|not)(?!\p{L})/u;
