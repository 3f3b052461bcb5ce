using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Embedded.Display.Liquid.TagHelpers;

/// <summary>One of the elements that a tag helper stands for: its name and the attributes that it must have.</summary>
internal sealed class TagHelperRule
{
    private const string AspPrefix = "asp-";
    private const string Suffix = "TagHelper";

    private readonly string _tag;
    private readonly string[] _required;

    private TagHelperRule(string tag, string? required)
    {
        _tag = tag;
        _required = [.. (required ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(NameOf)];
    }

    public static TagHelperRule[] Of(Type type)
    {
        var targets = type.GetCustomAttributes(typeof(HtmlTargetElementAttribute), inherit: true).Cast<HtmlTargetElementAttribute>()
            .Select(target => new TagHelperRule(target.Tag, target.Attributes))
            .ToArray();

        return targets.Length > 0 ? targets : [new TagHelperRule(DefaultNameOf(type), required: null)];
    }

    /// <summary>Arguments are the attributes with "_" for "-", and may leave "asp-" out.</summary>
    public bool Matches(string name, IEnumerable<string> arguments)
    {
        if (_tag != HtmlTargetElementAttribute.ElementCatchAllTarget && !string.Equals(_tag, name, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var given = arguments.Select(argument => argument.Replace('_', '-')).ToArray();

        return _required.All(required => given.Any(argument => IsSame(required, argument) || IsSame(required, AspPrefix + argument)));
    }

    private static bool IsSame(string required, string argument) => required.EndsWith('*')
        ? argument.StartsWith(required[..^1], StringComparison.OrdinalIgnoreCase)
        : string.Equals(required, argument, StringComparison.OrdinalIgnoreCase);

    /// <summary>"[type=checkbox]" asks for the attribute "type".</summary>
    private static string NameOf(string required) => required.Trim('[', ']').Split('=', '^', '$')[0].Trim();

    private static string DefaultNameOf(Type type) =>
        HtmlNames.Of(type.Name.EndsWith(Suffix, StringComparison.Ordinal) ? type.Name[..^Suffix.Length] : type.Name);
}
