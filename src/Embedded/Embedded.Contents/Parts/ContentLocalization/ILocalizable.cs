namespace OrchardCore.ContentLocalization;

/// <summary>Content in one language that belongs to a set of translations.</summary>
public interface ILocalizable
{
    string? LocalizationSet { get; }

    string? Culture { get; }
}
