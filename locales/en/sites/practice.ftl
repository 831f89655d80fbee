site = Practice page
    .address = entrainement.example

## At the top of every page

top-start = Home

## Boxes, round buttons, lists

page-home = Practice page
home-title = A page to practise
home-likes = What you like
home-likes-coffee = I like coffee
home-likes-cake = I like cake
home-likes-fruit = I like fruit
home-civility = You are
home-civility-madam = Mrs or Ms
home-civility-sir = Mr
home-civility-other = Other
home-month = Month
home-month-january = January
home-month-february = February
home-month-march = March
home-month-april = April
home-month-may = May
home-month-june = June
home-month-july = July
home-month-august = August
home-month-september = September
home-month-october = October
home-month-november = November
home-month-december = December
home-year = Year
home-year-1940 = 1940
home-year-1941 = 1941
home-year-1942 = 1942
home-year-1943 = 1943
home-year-1944 = 1944
home-year-1945 = 1945
home-year-1946 = 1946
home-year-1947 = 1947
home-year-1948 = 1948
home-year-1949 = 1949
home-year-1950 = 1950
home-year-1951 = 1951
home-year-1952 = 1952
home-year-1953 = 1953
home-year-1954 = 1954
home-year-1955 = 1955
home-year-1956 = 1956
home-year-1957 = 1957
home-year-1958 = 1958
home-year-1959 = 1959
home-year-1960 = 1960
home-send = Submit

## Afterwards

page-thanks = Thank you
thanks-title = Thank you
thanks-done = You have filled in the page.
thanks-nothing-kept = Nothing is kept: it was only practice.
thanks-again = Start again
