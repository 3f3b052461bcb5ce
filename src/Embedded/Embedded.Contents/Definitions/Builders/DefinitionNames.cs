namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>The rule for names of types, parts and fields: they are JSON member names and parts of permission names.</summary>
internal static class DefinitionNames
{
    public static bool IsValid(string? name)
        => name is { Length: > 0 and <= 255 }
            && (char.IsLetter(name[0]) || name[0] == '_')
            && name.All(character => char.IsLetterOrDigit(character) || character is '_' or '-' or '.');

    public static void Require(string? name, string kind)
    {
        if (!IsValid(name))
        {
            throw new ArgumentException($"'{name}' is no name for a {kind}: it must start with a letter and have only letters, digits, '_', '-' and '.', at most 255.");
        }
    }
}
