namespace Embedded.Admin.Contents.Lists;

/// <summary>Reads what the address of a list holds.</summary>
internal static class AddressText
{
    /// <summary>No title and no name holds a control character, and some databases refuse to look for one.</summary>
    public static string Clean(string? text) => string.Concat((text ?? "").Where(character => !char.IsControl(character) && !char.IsSurrogate(character))).Trim();

    /// <summary>The value of that name, in capitals or not; null where none has it.</summary>
    public static T? Named<T>(string name)
        where T : struct, Enum
        => Enum.GetValues<T>().Where(value => string.Equals(value.ToString(), name, StringComparison.OrdinalIgnoreCase)).Cast<T?>().FirstOrDefault();
}
