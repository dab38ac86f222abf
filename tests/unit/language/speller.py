"""Numbers in words, written for tests: independent of the code that reads them."""


def _words(text: str) -> list[str]:
    return text.split()


EN_ONES = _words(
    """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen"""
)
EN_TENS = _words("- - twenty thirty forty fifty sixty seventy eighty ninety")
DE_ONES = _words(
    """null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn
    fünfzehn sechzehn siebzehn achtzehn neunzehn"""
)
DE_TENS = _words("- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
FR_ONES = _words(
    """zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
    seize dix-sept dix-huit dix-neuf"""
)
FR_TENS = _words("- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt")
ES_ONES = _words(
    """cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
    dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés
    veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"""
)
ES_TENS = _words("- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa")
ES_HUNDREDS = _words(
    """- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos
    ochocientos novecientos"""
)
PT_ONES = _words(
    """zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze
    dezesseis dezessete dezoito dezenove"""
)
PT_TENS = _words("- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa")
PT_HUNDREDS = _words(
    """- cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos
    novecentos"""
)


def spell(number: int, language: str) -> str:
    """A number from 1 to 999,999 in words."""
    return {"en": _en, "de": _de, "fr": _fr, "es": _es, "pt": _pt}[language](number)


def _en(n: int) -> str:
    if n >= 1000:
        rest = n % 1000
        link = " and " if 0 < rest < 100 else " "
        return f"{_en(n // 1000)} thousand" + (f"{link}{_en(rest)}" if rest else "")
    if n >= 100:
        return f"{EN_ONES[n // 100]} hundred" + (f" and {_en(n % 100)}" if n % 100 else "")
    if n < 20:
        return EN_ONES[n]
    return EN_TENS[n // 10] + (f" {EN_ONES[n % 10]}" if n % 10 else "")


def _de(n: int) -> str:
    if n >= 1000:
        head = f"{_de(n // 1000)}tausend".replace("einstausend", "eintausend")
        return head + (_de(n % 1000) if n % 1000 else "")
    if n >= 100:
        return f"{DE_ONES[n // 100]}hundert" + (_de(n % 100) if n % 100 else "")
    if n < 20:
        return "eins" if n == 1 else DE_ONES[n]
    return (f"{DE_ONES[n % 10]}und" if n % 10 else "") + DE_TENS[n // 10]


def _fr(n: int) -> str:
    if n >= 1000:
        head = "mille" if n < 2000 else f"{_fr(n // 1000)} mille"
        return head + (f" {_fr(n % 1000)}" if n % 1000 else "")
    if n >= 100:
        head = "cent" if n < 200 else f"{FR_ONES[n // 100]} cent"
        return head + (f" {_fr(n % 100)}" if n % 100 else "")
    if n < 20:
        return FR_ONES[n]
    tens, ones = divmod(n, 10)
    if tens in (7, 9):
        ones += 10
    if not ones:
        return "quatre-vingts" if n == 80 else FR_TENS[tens]
    link = " et " if ones in (1, 11) and tens < 8 else "-"
    return f"{FR_TENS[tens]}{link}{FR_ONES[ones]}"


def _es(n: int) -> str:
    if n >= 1000:
        head = "mil" if n < 2000 else f"{_es(n // 1000)} mil"
        head = head.replace("veintiuno mil", "veintiún mil").replace("uno mil", "un mil")
        return head + (f" {_es(n % 1000)}" if n % 1000 else "")
    if n >= 100:
        return (
            "cien" if n == 100 else ES_HUNDREDS[n // 100] + (f" {_es(n % 100)}" if n % 100 else "")
        )
    if n < 30:
        return ES_ONES[n]
    return ES_TENS[n // 10] + (f" y {ES_ONES[n % 10]}" if n % 10 else "")


def _pt(n: int) -> str:
    if n >= 1000:
        head = "mil" if n < 2000 else f"{_pt(n // 1000)} mil"
        rest = n % 1000
        link = " e " if rest < 100 or rest % 100 == 0 else " "
        return head + (f"{link}{_pt(rest)}" if rest else "")
    if n >= 100:
        return (
            "cem" if n == 100 else PT_HUNDREDS[n // 100] + (f" e {_pt(n % 100)}" if n % 100 else "")
        )
    if n < 20:
        return PT_ONES[n]
    return PT_TENS[n // 10] + (f" e {PT_ONES[n % 10]}" if n % 10 else "")
