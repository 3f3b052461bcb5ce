namespace Embedded.Liquid;

internal enum LiquidNameKind
{
    Tag,
    Filter,
}

/// <summary>A tag's or filter's name where a template uses it.</summary>
internal readonly record struct LiquidName(LiquidNameKind Kind, string Name, int Line, int Column);
