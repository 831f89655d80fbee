## What is still to be completed in a form

fault-missing = This answer is missing. Please answer here.
fault-too-short = This is a little short. Write a little more.
fault-too-long = This is a little long. Make your answer shorter.
fault-not-number = Write a number, in digits only.
fault-not-whole = Write a whole number, without the cents.
fault-too-small = This number is too small here. Read your digits again.
fault-too-large = This number is too large here. Read your digits again.
fault-not-digits = Write digits only, without letters.
fault-too-few-digits = Some digits are missing. Count them slowly.
fault-too-many-digits = There are too many digits. Count them slowly.
fault-not-date = Write the day, the month, then the year in 4 digits.
fault-no-such-day = The calendar does not have this day. Read the date again.
fault-too-early = This date is too long ago here. Check the year.
fault-too-late = This date comes too late here. Check the year.
fault-no-at = The at sign is missing. Add it to the address.
fault-not-email = Read your email address again, sign by sign.
fault-not-phone = The number has 10 digits and starts with 0. Check it.
fault-weak-password = Use 12 signs or more: letters and digits.
fault-wrong-key = The last digits go with the others. Check the number.
fault-not-the-code = This code is different. Copy the code you received.
fault-not-this-file = Another document is asked for. Choose the one asked for.
fault-not-same = This differs from the first time. Write the same thing.
fault-not-after = This date comes after the other one. Check them both.
fault-needs-one = One answer is missing. Answer once more.
fault-needs-also = Your choice needs this answer too. Please answer here.
fault-more-than = This part is more than the total. Check the numbers.
