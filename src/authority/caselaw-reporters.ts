/**
 * The reporters of the Caselaw Access Project's static files (static.case.law): abbreviation, slug, first and last
 * year covered; one a line. Slugs follow no rule, so they are looked up and never built.
 */
const ROWS = `A.2d|a2d|1942|2010
A.3d|a3d|2004|2019
Abb. Ct. App.|abb-ct-app|1807|1869
Abb. Pr.|abb-pr|1847|1868
Abb. Pr. (n.s.)|abb-pr-ns|1856|1875
Abb.N. Cas.|abbn-cas|1870|1894
A.D.|ad|1714|1991
A.D.2d|ad2d|1939|2003
A.D.3d|ad3d|2002|2018
Add.|add|1791|1799
Aik.|aik|1825|1828
Ala.|ala|1840|1976
Ala. App.|ala-app|1911|1976
Alaska|alaska|1887|1959
Alaska Fed.|alaska-fed|1869|1937
Am. Samoa|am-samoa|1900|1975
Am. Samoa 2d|am-samoa-2d|1978|1999
Am. Samoa 3d|am-samoa-3d|1993|2005
Am. Tribal Law|am-tribal-law|1997|2017
Ant. N.P. Cas.|ant-np-cas|1807|1851
App. D.C.|app-dc|1893|1995
Ariz.|ariz|1817|2017
Ariz. App.|ariz-app|1965|1977
Ark.|ark|1837|2009
Ark. App.|ark-app|1981|2009
Ark. Terr. Rep.|ark-terr-rep|1820|1855
Armstrong. Election Cases|armstrong-election-cases|1778|1871
Balt. C. Rep.|balt-c-rep|1805|1994
Barb.|barb|1847|1885
Barb. Ch.|barb-ch|1845|1848
Binn.|binn|1799|1814
Blackf.|blackf|1817|1848
Bland|bland|1797|1832
Blume Sup. Ct. Trans.|blume-sup-ct-trans|1805|1938
Blume Unrep. Op.|blume-unrep-op|1838|1842
B.R.|br|1975|2019
Brad.|brad|1849|1857
Bradf.|bradf|1839|1841
Brayt.|brayt|1815|1820
Brightly|brightly|1809|1851
B.T.A.|bta|1920|1942
Bur.|bur|1842|1843
Cai.|cai|1803|1805
Cai. Cas.|cai-cas|1796|1805
Cal.|cal|1803|2006
Cal. 2d|cal-2d|1930|1969
Cal. 3d|cal-3d|1969|1991
Cal. 4th|cal-4th|1991|2016
Cal. 5th|cal-5th|2016|2016
Cal. App.|cal-app|1897|1983
Cal. App. 2d|cal-app-2d|1837|1969
Cal. App. 3d|cal-app-3d|1969|1991
Cal. App. 4th|cal-app-4th|1933|2016
Cal. App. 5th|cal-app-5th|2015|2017
Cal. Dist. Ct.|cal-dist-ct|1854|1858
Cal. Rptr. 3d|cal-rptr-3d|2012|2019
Cal. Super. Ct.|cal-super-ct|1921|1926
Cal. Unrep.|cal-unrep|1855|1910
C.C.P.A.|ccpa|1924|1982
Chand.|chand|1849|1850
Charlton|charlton|1811|1837
Charlton Rep.|charlton-rep|1805|1824
Cin. Sup. Ct. Rep.|cin-sup-ct-rep|1868|1873
Cl. Ch.|cl-ch|1839|1841
Cl. Ct.|cl-ct|1982|1992
C.M.A.|cma|1951|1975
Coffey|coffey|1880|1915
Cole. & Cai. Cas.|cole-cai-cas|1794|1805
Cole. Cas.|cole-cas|1794|1800
Colo.|colo|1864|1980
Colo. App.|colo-app|1891|1915
Colo. L. Rep.|colo-l-rep|1880|1884
Colo. N. P.|colo-n-p|1898|1902
Conn.|conn|1814|2012
Conn. App.|conn-app|1916|2014
Conn. Cir. Ct.|conn-cir-ct|1961|1974
Conn. Supp.|conn-supp|1935|2014
Connoly Sur. Rep.|connoly-sur-rep|1888|1891
Cow.|cow|1821|1829
Ct. Cust.|ct-cust|1910|1929
Ct. Int'l Trade|ct-intl-trade|1980|2010
Cust. Ct.|cust-ct|1928|1980
D. Chip.|d-chip|1789|1825
D. Haw.|d-haw|1900|1916
Dakota|dakota|1867|1889
Dall.|dall|1759|1789
Dallam|dallam|1840|1844
Daly (N.Y.)|daly-ny|1848|1891
Davis L. Ct. Cas.|davis-l-ct-cas|1898|1927
Day|day|1802|1813
D.C.|dc|1801|1893
D.C. (patent)|dc-patent|1841|1859
Del.|del|1832|1966
Del. Cas.|del-cas|1770|1832
Del. Ch.|del-ch|1814|1968
Dem. Sur.|dem-sur|1879|1888
Denio|denio|1845|1848
Disney (Ohio)|disney-ohio|1853|1859
Doug.|doug|1843|1847
Dudley Rep.|dudley-rep|1830|1833
E.D. Pa.|ed-pa|1858|1864
E.D. Smith|ed-smith|1850|1862
Edm. Sel. Cas.|edm-sel-cas|1834|1853
Edw. Ch.|edw-ch|1831|1850
F.|f|1802|1932
F. App'x|f-appx|1996|2018
F. Cas.|f-cas|1779|1894
F. Supp.|f-supp|1839|1998
F. Supp. 2d|f-supp-2d|1982|2014
F. Supp. 3d|f-supp-3d|1968|2019
F.2d|f2d|1910|1993
F.3d|f3d|1990|2019
Fed. Cl.|fed-cl|1991|2018
Fla.|fla|1825|1948
Fla. Supp.|fla-supp|1946|1979
Fla. Supp. 2d|fla-supp-2d|1974|1991
Foster|foster|1870|1875
F.R.D.|frd|1842|2017
Freem. Ch.|freem-ch|1844|1844
G. & J.|g-j|1827|1842
Ga.|ga|1808|2018
Ga. App.|ga-app|1906|2017
Ga. L. Rep.|ga-l-rep|1885|1886
Georgia Decisions|georgia-decisions|1841|1843
Gibb. Surr.|gibb-surr|1893|1898
Gill|gill|1842|1851
Goebel|goebel|1885|1890
Grant|grant|1814|1864
Greene|greene|1847|1854
Guam|guam|1955|1980
Gunby|gunby|1885|1885
H. & G.|h-g|1826|1829
H. & J.|h-j|1800|1826
H. & McH.|h-mch|1658|1799
Handy|handy|1854|1855
Harr. Ch.|harr-ch|1839|1841
Haw.|haw|1847|2017
Haw. App.|haw-app|1980|1994
Hay. & Haz.|hay-haz|1840|1882
Hill|hill|1841|1941
Hill & Den.|hill-den|1842|1852
Hilt.|hilt|1855|1860
Hoff. Ch.|hoff-ch|1839|1840
Hopk. Ch.|hopk-ch|1823|1826
Hosea's Rep.|hoseas-rep|1907|1907
How. App. Cas.|how-app-cas|1847|1848
How. Pr.|how-pr|1819|1973
How. Pr. (n.s.)|how-pr-ns|1855|1886
Howell N.P.|howell-np|1868|1884
Howison|howison|1850|1851
Idaho|idaho|1866|2017
Ill.|ill|1819|1953
Ill. 2d|ill-2d|1953|2011
Ill. App.|ill-app|1855|1953
Ill. App. 2d|ill-app-2d|1951|1971
Ill. App. 3d|ill-app-3d|1771|2011
Ill. Cir. Ct. Rep.|ill-cir-ct-rep|1866|1908
Ill. Ct. Cl.|ill-ct-cl|1889|2001
Ind.|ind|1848|1981
Ind. App.|ind-app|1885|1979
Ind. L. Rep.|ind-l-rep|1871|1884
Indian Terr.|indian-terr|1895|1907
Iowa|iowa|1855|1968
Jeff.|jeff|1730|1772
Johns.|johns|1806|1823
Johns. Cas.|johns-cas|1798|1810
Johns. Ch.|johns-ch|1814|1823
Kan.|kan|1858|2016
Kan. App.|kan-app|1895|1901
Kan. App. 2d|kan-app-2d|1977|2017
Keyes|keyes|1863|1868
Kirby|kirby|1785|1789
Ky.|ky|1718|1951
Ky. Op.|ky-op|1861|1886
L. Ed. 2d|l-ed-2d|2010|2012
La.|la|1830|1972
La. Ann.|la-ann|1846|1900
La. App.|la-app|1920|1932
Lans.|lans|1867|1873
Lans. Ch.|lans-ch|1824|1826
Law Times (N.S.)|law-times-ns|1876|1879
Liquor Tax Rep.|liquor-tax-rep|1896|1905
Lock. Rev. Cas.|lock-rev-cas|1799|1836
Mann. Unrep. Cas.|mann-unrep-cas|1880|1880
Mart. (n.s.)|mart-ns|1821|1830
Mart. (o.s.)|mart-os|1809|1830
Mass.|mass|1768|2017
Mass. App. Ct.|mass-app-ct|1972|2017
Mass. App. Dec.|mass-app-dec|1934|1977
Mass. App. Div.|mass-app-div|1936|1950
Mass. App. Div.|mass-app-div-annual|1980|2015
Mass. L. Rptr.|mass-l-rptr|1960|2017
Mass. Supp.|mass-supp|1979|1983
McCahon|mccahon|1858|1868
McGl.|mcgl|1881|1884
McGrath|mcgrath|1843|1898
Md.|md|1851|2017
Md. App.|md-app|1967|2017
Md. Ch.|md-ch|1841|1853
Me.|me|1820|1965
Mich.|mich|1841|2016
Mich. App.|mich-app|1888|2016
Mich. N.P. R.|mich-np-r|1864|1871
Mich. Pr.|mich-pr|1896|1896
Miles|miles|1825|1842
Mills Surr.|mills-surr|1890|1917
Minn.|minn|1830|1982
Minor|minor|1820|1826
Misc.|misc|1808|1955
Misc.2d|misc2d|1878|2003
Misc.3d|misc3d|2002|2017
Miss.|miss|1818|1966
Miss. Dec.|miss-dec|1861|1887
Miss. (S. & M. Ch.)|miss-s-m-ch|1840|1844
M.J.|mj|1974|2017
Mo.|mo|1821|1956
Mo. App.|mo-app|1876|1994
Monaghan|monaghan|1853|1891
Mont.|mont|1868|2017
Mor. St. Cas.|mor-st-cas|1872|1872
Morris|morris|1839|1846
Myrick|myrick|1872|1879
N. Chip.|n-chip|1780|1791
N. Mar. I.|n-mar-i|1989|1999
N. Mar. I. Commw.|n-mar-i-commw|1979|1989
Navajo Rptr.|navajo-rptr|1969|2006
N.C.|nc|1778|2017
N.C. App.|nc-app|1963|2014
N.D.|nd|1807|1953
N.E.2d|ne2d|1978|2014
N.E.3d|ne3d|2000|2019
Neb.|neb|1871|2008
Neb. App.|neb-app|1992|2007
Nev.|nev|1865|2013
N.H.|nh|1816|2017
N.J.|nj|1878|2018
N.J. Eq.|nj-eq|1830|1948
N.J. (Manumission)|nj-manumission|1775|1793
N.J. Misc.|nj-misc|1908|1949
N.J. Super.|nj-super|1944|2018
N.J. Tax|nj-tax|1979|2015
N.J.L.|njl|1789|1948
N.M.|nm|1852|2011
N.M. App.|nm-app|2011|2016
N.W.2d|nw2d|1952|2019
N.Y.|ny|1800|1997
N.Y. 2d|ny-2d|1956|2003
N.Y. City Ct. Rep.|ny-city-ct-rep|1864|1889
N.Y. Crim.|ny-crim|1810|1924
N.Y. Proc. Ct. Ass.|ny-proc-ct-ass|1682|1682
N.Y. St. Rep.|ny-st-rep|1833|1898
N.Y. Sup. Ct.|ny-sup-ct|1873|1895
N.Y. Super. Ct.|ny-super-ct|1819|1892
N.Y.3d|ny3d|2003|2017
N.Y.S.|nys|1832|1990
Ohio|ohio|1821|1851
Ohio App.|ohio-app|1913|1964
Ohio App. 2d|ohio-app-2d|1960|1981
Ohio App. 3d|ohio-app-3d|1979|2012
Ohio App. Unrep.|ohio-app-unrep|1990|1991
Ohio C.A.|ohio-ca|1906|1923
Ohio C.C.|ohio-cc|1869|1901
Ohio C.C. Dec.|ohio-cc-dec|1891|1923
Ohio C.C. (N.S.)|ohio-cc-ns|1892|1917
Ohio Ch.|ohio-ch|1831|1834
Ohio Cir. Dec.|ohio-cir-dec|1879|1909
Ohio Law Abs.|ohio-law-abs|1846|1964
Ohio L.R.|ohio-lr|1903|1965
Ohio Misc.|ohio-misc|1943|1982
Ohio Misc. 2d|ohio-misc-2d|1981|2012
Ohio N.P.|ohio-np|1881|1908
Ohio N.P. (n.s.)|ohio-np-ns|1894|1934
Ohio St.|ohio-st|1852|1964
Ohio St. 2d|ohio-st-2d|1964|1982
Ohio St. 3d|ohio-st-3d|1982|2018
Okla.|okla|1890|1953
Okla. Crim.|okla-crim|1908|1953
Or.|or|1847|2017
Or. App.|or-app|1969|2017
Or. Tax|or-tax|1962|2006
P.2d|p2d|1939|2000
P.3d|p3d|1976|2019
Pa.|pa|1845|2017
Pa. (Admiralty)|pa-admiralty|1783|1788
Pa. Commw.|pa-commw|1933|1998
Pa. D. & C.|pa-d-c|1918|1954
Pa. D. & C.2d|pa-d-c2d|1933|1977
Pa. D. & C.3d|pa-d-c3d|1966|1989
Pa. D. & C.4th|pa-d-c4th|1986|2007
Pa. D. & C.5th|pa-d-c5th|2005|2015
Pa. Fid.|pa-fid|1977|1981
Pa. Just. L. Rep.|pa-just-l-rep|1900|1903
Pa. Super.|pa-super|1895|1998
Paige Ch.|paige-ch|1828|1845
Park. Crim. Rep.|park-crim-rep|1823|1868
Parsons|parsons|1841|1850
Pears.|pears|1851|1869
Pelt.|pelt|1916|1928
Pen. & W.|pen-w|1829|1832
Pennyp.|pennyp|1880|1884
Pin.|pin|1839|1852
Port.|port|1834|1839
Posey|posey|1879|1885
Pow. Surr.|pow-surr|1890|1894
P.R.|pr|1894|1972
P.R. Dec.|pr-dec|1901|2017
P.R. Fed.|pr-fed|1900|1924
P.R. Sent.|pr-sent|1899|1902
Rawle|rawle|1821|1835
Rec. Co. Ch. (S.C.)|rec-co-ch-sc|1700|1779
Rec. Co. Ct.|rec-co-ct|1671|1680
Rec. V.A. Ct. (R.I.)|rec-va-ct-ri|1716|1752
Redf.|redf|1846|1882
Rep. Cont. El.|rep-cont-el|1781|1852
Rep. Cont. Elect. Case.|rep-cont-elect-case|1886|1897
R.I.|ri|1828|1981
R.I. Dec.|ri-dec|1923|1936
Rob.|rob|1841|1846
Robards|robards|1862|1865
Root|root|1764|1795
S. Ct.|s-ct|2013|2020
Sadler|sadler|1885|1888
Sand. Ch.|sand-ch|1843|1847
Sarat. Ch. Sent.|sarat-ch-sent|1841|1847
S.C.|sc|1868|2017
S.C. Eq.|sc-eq|1784|1868
S.C.D.C. (N.S.)|scdc-ns|1933|1935
S.C.L.|scl|1783|1868
S.D.|sd|1890|1976
S.E.2d|se2d|1982|2019
Seld. Notes|seld-notes|1852|1854
Serg. & Rawl.|serg-rawl|1813|1835
Shan. Cas.|shan-cas|1847|1894
Silv. Ct. App.|silv-ct-app|1886|1892
Silv. Sup.|silv-sup|1884|1890
Smith (N. H.)|smith-n-h|1796|1815
So.|so|1924|1941
So.2d|so2d|1923|2009
So.3d|so3d|2000|2019
Stew.|stew|1827|1831
Stew. & P.|stew-p|1831|1834
Super. Ct. Jud.|super-ct-jud|1761|1776
Super. Ct. (R.I.)|super-ct-ri|1917|1919
S.W.|sw|1900|1927
S.W.2d|sw2d|1920|1999
S.W.3d|sw3d|1993|2019
Tapp. Rep.|tapp-rep|1816|1819
T.C.|tc|1942|2015
T.C.A.|tca|1988|2010
Teiss.|teiss|1903|1917
Tenn.|tenn|1791|1972
Tenn. App.|tenn-app|1925|1972
Tenn. Ch. R.|tenn-ch-r|1872|1878
Tenn. Crim. App.|tenn-crim-app|1967|1971
Tex.|tex|1846|1964
Tex. Civ. App.|tex-civ-app|1889|1912
Tex. Crim.|tex-crim|1892|1967
Tex. Ct. App.|tex-ct-app|1876|1892
Tex. L. R.|tex-l-r|1844|1885
Thomp. & Cook|thomp-cook|1873|1875
Trans. App.|trans-app|1867|1868
Tuck. Surr.|tuck-surr|1870|1870
Tyl.|tyl|1800|1803
Unrep. Tenn. Cas.|unrep-tenn-cas|1847|1869
U.S.|us|1754|2014
U.S. App. D.C.|us-app-dc|1972|2016
Ct. Cl.|us-ct-cl|1853|1982
Utah|utah|1861|1953
Utah 2d|utah-2d|1953|1974
Va.|va|1779|2004
Va. App.|va-app|1985|2017
Va. Ch. Dec.|va-ch-dec|1788|1799
Va. Cir.|va-cir|1856|2016
Va. Col. Dec.|va-col-dec|1729|1741
Va. Dec.|va-dec|1871|1900
Va. (Patt. & Heath)|va-patt-heath|1855|1857
Vaux|vaux|1846|1846
Vet. App.|vet-app|1989|2017
V.I.|vi|1918|2017
Vt.|vt|1826|2016
W. Va.|w-va|1864|2017
Walk. Ch.|walk-ch|1842|1845
Walker|walker|1849|1887
Wash.|wash|1889|1981
Wash. 2d|wash-2d|1939|2017
Wash. App.|wash-app|1969|2017
Wash. Terr.|wash-terr|1854|1888
Watts|watts|1832|1840
Watts & Serg.|watts-serg|1841|1845
Wend.|wend|1824|1841
Whart.|whart|1826|1841
Wheel. Cr. Cas.|wheel-cr-cas|1791|1825
White & W.|white-w|1876|1883
Willson|willson|1883|1892
Wilson|wilson|1871|1874
Wis.|wis|1853|1957
Wis. 2d|wis-2d|1957|2017
Wright|wright|1831|1883
Ct. Cl.|wv-ct-cl|1941|2011
Wyo.|wyo|1870|1959
Yeates|yeates|1791|1808`;

interface Covered {
  readonly slug: string;
  readonly from: number;
  readonly to: number;
}

/** Abbreviations are compared by letters and digits alone: "F. Supp. 2d" is "F.Supp.2d". */
const lettersOf = (reporter: string): string => reporter.toLowerCase().replace(/[^a-z0-9]/g, "");

const BY_REPORTER: ReadonlyMap<string, readonly Covered[]> = tableOf(ROWS);

function tableOf(rows: string): ReadonlyMap<string, readonly Covered[]> {
  const table = new Map<string, Covered[]>();
  for (const row of rows.split("\n")) {
    const [name = "", slug = "", from = "", to = ""] = row.split("|");
    const known = table.get(lettersOf(name)) ?? [];
    table.set(lettersOf(name), [...known, { slug, from: Number(from), to: Number(to) }]);
  }
  return table;
}

/** The slug of a reporter that covers the year (null: year unknown), or null where none does. */
export function caselawSlug(reporter: string, year: number | null): string | null {
  const covered = BY_REPORTER.get(lettersOf(reporter)) ?? [];
  if (year === null) return covered.length === 1 ? covered[0]!.slug : null;
  return covered.find(({ from, to }) => from <= year && year <= to)?.slug ?? null;
}
