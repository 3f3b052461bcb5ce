namespace Embedded.Media.Images.Variants;

/// <summary>A variant's bytes, or why there are none.</summary>
internal readonly record struct VariantResult(Stream? Content, VariantProblem Problem)
{
    public static VariantResult Of(Stream content) => new(content, VariantProblem.None);

    public static VariantResult Of(VariantProblem problem) => new(null, problem);
}
