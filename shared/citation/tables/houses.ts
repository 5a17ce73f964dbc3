/**
 * Firms, bands and groups whose bare names read as a person's; no rule tells them apart (Indigo Book R11.5.1: the name of
 * a business stays whole).
 */
const rows = `Arthur Andersen, Arthur Young, Baker Botts, Baker Hughes, Baker McKenzie, Bear Stearns, Black Lives Matter, Burger King,
Calvin Klein, Charles Schwab, Christian Dior, Christian Louboutin, Coopers Lybrand, Dean Witter, Demand Progress, Dunkin Donuts,
Eddie Bauer, Edward Jones, Eli Lilly, Elizabeth Arden, Estee Lauder, Ethan Allen, Fisher Price, Fruit Loom, Goldman Sachs, Green Day,
Guns N’ Roses, Harley Davidson, Hells Angels, Hogan Lovells, Jack Daniels, Jim Beam, John Deere, John Hancock, Johns Manville, Jones Day,
Kaiser Permanente, Kirkland Ellis, Krispy Kreme, Laura Ashley, Lehman Brothers, Levi Strauss, Liz Claiborne, Lockheed Martin,
Louis Vuitton, Marks Spencer, Mary Kay, Merrill Lynch, Michael Kors, Morgan Stanley, Noel Canning, Northrop Grumman, Oath Keepers,
Oscar Mayer, Paine Webber, Papa John’s, Peat Marwick, Perry Ellis, Philip Morris, Phillips Petroleum, Piper Jaffray, Price Waterhouse,
Procter Gamble, Ralph Lauren, Rolls Royce, Salomon Smith Barney, Sara Lee, Sears Roebuck, Smith Barney, Stanley Black, Taco Bell, Tommy Boy,
Tommy Hilfiger, Touche Ross, Tyson Foods, Victoria’s Secret, Warner Bros, Warner Chappell, Warner Lambert, Wells Fargo, Yves Saint Laurent`;

const names = new Set(rows.split(/,\s*/).map((name) => name.toLowerCase()));

/** Whether a party's name begins with that of such a house: "Louis Vuitton Malletier". */
export function isHouse(name: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/'/g, '’')
    .split(/[\s&-]+/);
  return [2, 3].some((length) => names.has(words.slice(0, length).join(' ')));
}
