# The code

counsellor = Counsellor’s area
code-enter = Type the code.
code-then = Then OK.
code-choose = Choose the counsellors’ code.
code-twice = Type the same code a second time.
code-length = 4 to 8 digits.
code-way = To open this area later:
code-corners = hold the mouse button for 3 seconds in a corner of the screen, then in the opposite corner,
code-keys = or type Ctrl + Shift + F12.
code-other = That is not the code. { $n ->
    [one] { $n } try left.
   *[other] { $n } tries left.
}
code-wait = Too many tries. Wait { $n } seconds.
code-weak = This code is too easy to guess. Choose another one.
code-different = The two codes are different. Start again.
code-later = Later
close-app = Close Déclic
