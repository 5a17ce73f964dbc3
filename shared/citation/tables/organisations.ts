const rows = `
Comprehensive Nuclear-Test-Ban Treaty Organization = CTBTO
Food and Agriculture Organization = FAO
Global Environment Facility = GEF
Intergovernmental Panel on Climate Change = IPCC
International Atomic Energy Agency = IAEA
International Bank for Reconstruction and Development = IBRD
International Centre for Settlement of Investment Disputes = ICSID
International Civil Aviation Organization = ICAO
International Criminal Police Organization = INTERPOL
International Development Association = IDA
International Finance Corporation = IFC
International Fund for Agricultural Development = IFAD
International Labour Organization = ILO
International Maritime Organization = IMO
International Monetary Fund = IMF
International Refugee Organization = IRO
International Telecommunication Union = ITU
International Union for Conservation of Nature = IUCN
Multilateral Investment Guarantee Agency = MIGA
Organisation for Economic Co-operation and Development = OECD
Organisation for the Prohibition of Chemical Weapons = OPCW
United Nations Children’s Fund = UNICEF
United Nations Development Programme = UNDP
United Nations Educational, Scientific and Cultural Organization = UNESCO
United Nations Environment Programme = UNEP
United Nations Industrial Development Organization = UNIDO
Universal Postal Union = UPU
World Bank Group = WBG
World Customs Organization = WCO
World Health Organization = WHO
World Intellectual Property Organization = WIPO
World Meteorological Organization = WMO
World Tourism Organization = UNWTO
World Trade Organization = WTO
`;

/** Intergovernmental organisations, lower-case name to the initials by which they are cited (Indigo Book T8.4, first ed.). */
export const organisationNames: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row): [string, string] => {
      const [name = '', abbr = ''] = row.split(' = ');
      return [name.toLowerCase(), abbr];
    }),
);
