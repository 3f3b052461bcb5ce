using System.Text;

namespace Embedded.Recipes;

/// <summary>A place in a recipe file, both counted from one; columns count characters.</summary>
internal readonly record struct RecipePosition(int Line, int Column)
{
    public static RecipePosition At(ReadOnlySpan<byte> utf8, long offset)
    {
        var before = utf8[..(int)Math.Clamp(offset, 0, utf8.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new RecipePosition(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    public override string ToString() => $"line {Line}, column {Column}";
}
