"""Twenty blocks of cells such as a person copies from one program to the other."""

CASES: dict[str, list[list[str]]] = {
    "one_word": [["conv1"]],
    "one_row": [["conv1", "Conv2d", "64"]],
    "one_column": [["64"], ["128"], ["256"]],
    "a_block": [["conv1", "Conv2d"], ["pool1", "MaxPool2d"]],
    "empty_cells_between": [["a", "", "c"], ["", "b", ""], ["x", "", "z"]],
    "an_empty_row": [["a", "b"], ["", ""], ["c", "d"]],
    "tab_in_a_cell": [["a\tb", "c"], ["d", "e"]],
    "line_break_in_a_cell": [["first\nsecond", "c"], ["d", "e"]],
    "two_line_breaks": [["a\n\nb", "c"]],
    "quotes_around": [['"quoted"', "c"]],
    "quotes_inside": [['say "conv"', "c"]],
    "quotes_and_a_break": [['say "a\nb"', "c"]],
    "decimal_comma": [["0,5", "dropout"], ["0,25", "dropout"]],
    "decimal_point": [["0.5", "dropout"]],
    "windows": [["3x3", "2x2"], ["1x7", "same"]],
    "right_to_left_text": [["\u0634\u0628\u0643\u0629", "\u05e8\u05e9\u05ea"], ["conv1", "64"]],
    "both_directions_in_a_cell": [["\u0634\u0628\u0643\u0629 conv1 64", "x"]],
    "chinese_and_emoji": [["\u5377\u79ef\u5c42", "\U0001f642"]],
    "commas_and_semicolons": [["a, b", "c; d"]],
    "what_html_escapes": [["a < b & c > d", "&amp;"], ["x", "'y'"]],
}
"""The cells of each case by its name."""
