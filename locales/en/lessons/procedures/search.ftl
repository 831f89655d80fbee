title = Search for information
goal = I can ask a question and pick a result.
alone = Find the opening hours of Saint-Déclic town hall.
    .soft = Type a few words. Choose the address saint-declic.example.

## The steps

engine = A search engine finds sites.
    .soft = Take your time. Click on Continue.
field = Click in the search box.
    .soft = The box is in the middle of the page.
type = Type the words shown, then press Enter.
    .soft = { $variant ->
        [2] Type: hour town hall saint-declic.
       *[1] Type: town hall saint-declic hour.
    }
spelling = The engine often corrects the spelling.
    .soft = Look at the line below the search box.
ad = Find the word Advertisement.
    .soft = It is above the first result. Click on it.
down = Go down to see the other results.
    .soft = Turn the wheel towards you.
point = Put the pointer on the address of the town hall.
    .soft = The address is above the title: saint-declic.example.
choose = Choose the town hall site.
    .soft = Look for the address: saint-declic.example.
hour = At what time does the town hall open?
    .soft = Read the page. The time is in bold.

## What is typed

text-query = { $variant ->
        [2] hour town hall saint-declic
       *[1] town hall saint-declic hour
    }

## What is chosen

part-choice-nine = 9 o’clock
part-choice-fourteen = 2 in the afternoon

## To remember

keep-1 = A few words are enough to search.
keep-2 = Somebody pays for an advertisement.
keep-3 = Read the address before you click.

## The words

word-search-engine = search engine
    .meaning = A site that searches other sites.
word-result = result
    .meaning = A site that the engine suggests.
word-advert = advertisement
    .meaning = A paid message, placed at the top.
