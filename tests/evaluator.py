"""A little evaluator of formulas as they are printed, which shares nothing with the program."""

import ast
import math
import re
from fractions import Fraction

_ROUNDED = {"floor": math.floor, "ceil": math.ceil}


def evaluated(text: str) -> Fraction:
    """Returns what a printed formula in numbers gives, without rounding of its own."""
    return _value(ast.parse(re.sub(r"(?<=\d),(?=\d{3})", "", text).replace(" x ", " * ")).body[0])


def _value(node: ast.AST) -> Fraction:
    match node:
        case ast.Expr(value=inner):
            return _value(inner)
        case ast.Constant(value=int(number)):
            return Fraction(number)
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            return -_value(inner)
        case ast.BinOp(left=left, op=operation, right=right):
            return _operated(operation, _value(left), _value(right))
        case ast.Call(func=ast.Name(id=name), args=[inner]) if name in _ROUNDED:
            return Fraction(_ROUNDED[name](_value(inner)))
    raise ValueError(f"no formula: {ast.dump(node)}")


def _operated(operation: ast.operator, left: Fraction, right: Fraction) -> Fraction:
    match operation:
        case ast.Add():
            return left + right
        case ast.Sub():
            return left - right
        case ast.Mult():
            return left * right
        case ast.Div():
            return left / right
    raise ValueError(f"no operation: {operation}")
