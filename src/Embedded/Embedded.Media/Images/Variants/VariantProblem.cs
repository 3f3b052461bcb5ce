namespace Embedded.Media.Images.Variants;

/// <summary>Why a variant cannot be made.</summary>
internal enum VariantProblem
{
    None,

    /// <summary>The file is no picture, or a broken one.</summary>
    Broken,

    /// <summary>The picture has more pixels than are decoded.</summary>
    TooLarge,

    /// <summary>Too many others wait.</summary>
    Busy,
}
