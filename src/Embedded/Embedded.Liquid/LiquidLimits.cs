namespace Embedded.Liquid;

/// <summary>What one rendering may take. Configured by the section <c>Embedded_Liquid</c>.</summary>
public sealed class LiquidLimits
{
    public int MaxSteps { get; set; } = 200_000;

    public int MaxRecursion { get; set; } = 100;

    /// <summary>The longest output, and the longest text that a filter or capture may make, in characters.</summary>
    public int MaxOutputLength { get; set; } = 8 * 1024 * 1024;

    /// <summary>The most items of a range or a list that a filter makes.</summary>
    public int MaxRange { get; set; } = 100_000;

    /// <summary>How deep the filter 'liquid' may render templates within templates.</summary>
    public int MaxNesting { get; set; } = 5;

    /// <summary>How many characters of sources the cache of parsed templates stands for.</summary>
    public int CachedSourceLength { get; set; } = 8 * 1024 * 1024;
}
