using System.Collections.ObjectModel;
using Microsoft.AspNetCore.Http;

namespace Embedded.Media.Images.Variants;

/// <summary>The commands of an address by name, as written, in the one order in which they are signed.</summary>
internal sealed class VariantCommands : KeyedCollection<string, KeyValuePair<string, string>>
{
    public const string Width = "width";
    public const string Height = "height";
    public const string Mode = "rmode";
    public const string Focus = "rxy";
    public const string Format = "format";
    public const string Background = "bgcolor";
    public const string Quality = "quality";
    public const string Token = "token";
    public const string Version = "v";

    private static readonly string[] _order = [Width, Height, Mode, Focus, Format, Background, Quality];

    private VariantCommands()
        : base(StringComparer.OrdinalIgnoreCase)
    {
    }

    public static VariantCommands From(IQueryCollection query) => From(name => query.TryGetValue(name, out var values) ? values.ToString() : null);

    public static VariantCommands From(IDictionary<string, string> values) => From(name => values.TryGetValue(name, out var value) ? value : null);

    /// <summary>The text that a token signs; the same for any order in which the commands were written.</summary>
    public static string Canonical(KeyedCollection<string, KeyValuePair<string, string>> commands) =>
        string.Join('\n', _order.Where(commands.Contains).Select(name => $"{name}={commands[name].Value}"));

    public string? Find(string name) => TryGetValue(name, out var command) ? command.Value : null;

    protected override string GetKeyForItem(KeyValuePair<string, string> item) => item.Key;

    private static VariantCommands From(Func<string, string?> find)
    {
        var commands = new VariantCommands();
        foreach (var name in _order)
        {
            if (find(name) is { Length: > 0 } value)
            {
                commands.Add(new(name, value));
            }
        }

        return commands;
    }
}
