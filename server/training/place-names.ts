// Continents, seas, mountains and regions of the world that news writes about: no package lists them.
export const PLACE_NAMES: readonly string[] = `
Africa|North Africa|West Africa|East Africa|Central Africa|Southern Africa|Sub-Saharan Africa|Horn of Africa|Sahel|Sahara|Maghreb
Asia|Central Asia|South Asia|East Asia|Southeast Asia|South East Asia|Western Asia|Middle East|Far East|Near East|Asia-Pacific|Indo-Pacific
Europe|Western Europe|Eastern Europe|Central Europe|Northern Europe|Southern Europe|Balkans|Western Balkans|Caucasus|North Caucasus|Scandinavia|Iberian Peninsula|Crimean Peninsula
North America|South America|Central America|Latin America|Caribbean|Midwest|New England|Pacific Northwest|West Coast|East Coast|Great Plains|Deep South
Oceania|Australasia|Polynesia|Micronesia|Melanesia|Antarctica|Antarctic|Arctic|Arctic Circle|North Pole|South Pole
Atlantic|Atlantic Ocean|North Atlantic|South Atlantic|Pacific|Pacific Ocean|South Pacific|Indian Ocean|Arctic Ocean|Southern Ocean
Mediterranean|Mediterranean Sea|Black Sea|Caspian Sea|Red Sea|Dead Sea|Baltic Sea|North Sea|Irish Sea|Aegean Sea|Adriatic Sea|Arabian Sea|South China Sea|East China Sea|Yellow Sea|Sea of Japan|Sea of Azov|Barents Sea|Bering Sea|Caribbean Sea|Coral Sea|Tasman Sea
Persian Gulf|Arabian Gulf|Gulf of Mexico|Gulf of Aden|Gulf of Oman|Bay of Bengal|English Channel|Bering Strait|Strait of Hormuz|Taiwan Strait|Strait of Gibraltar|Bosphorus|Bosporus|Hudson Bay|Suez Canal|Panama Canal
Alps|Andes|Himalayas|Himalaya|Rockies|Rocky Mountains|Pyrenees|Urals|Ural Mountains|Appalachians|Carpathians|Hindu Kush|Mount Everest|Everest|Mount Fuji|Kilimanjaro|Mont Blanc|Vesuvius|Mount Etna
Nile|Blue Nile|Amazon|Amazon River|Danube|Rhine|Thames|Seine|Volga|Dnipro|Dnieper|Don|Euphrates|Tigris|Jordan River|Ganges|Indus|Brahmaputra|Mekong|Yangtze|Yellow River|Yalu River|Mississippi River|Missouri River|Colorado River|Rio Grande|Hudson River|Potomac|Congo River|Niger River|Zambezi
Lake Victoria|Lake Chad|Lake Baikal|Lake Michigan|Lake Superior|Lake Ontario|Lake Erie|Great Lakes|Lake Tahoe|Lake Geneva|Loch Ness
Korean Peninsula|Arabian Peninsula|Sinai|Sinai Peninsula|Golan Heights|West Bank|Gaza Strip|Donbas|Donbass|Kashmir Valley|Swat Valley|Fergana Valley|Silicon Valley|Great Barrier Reef|Amazon rainforest|Amazon Basin|Gobi Desert|Siberia|Patagonia|Tibetan Plateau|Outback
Moon|Mars|Venus|Mercury|Jupiter|Saturn|Uranus|Neptune|Pluto|Earth|Milky Way|Sun
`.split(/[|\n]/).filter((name) => name !== '');
