using System.Reflection;
using Fluid;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Embedded.Display.Liquid.TagHelpers;

/// <summary>A tag helper that templates can call: the elements that it stands for, and how one is made.</summary>
internal sealed class TagHelperEntry(Type type)
{
    private readonly TagHelperRule[] _rules = TagHelperRule.Of(type);
    private readonly TagHelperProperty[] _properties = TagHelperProperty.Of(type);
    private readonly Func<ITagHelperFactory, ViewContext, ITagHelper> _create = typeof(TagHelperEntry)
        .GetMethod(nameof(Make), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(type)
        .CreateDelegate<Func<ITagHelperFactory, ViewContext, ITagHelper>>();

    public bool Matches(string name, IEnumerable<string> arguments) => _rules.Any(rule => rule.Matches(name, arguments));

    /// <summary>Makes the helper; <paramref name="all"/> takes every argument, <paramref name="others"/> those that no property takes.</summary>
    public ITagHelper Create(ITagHelperFactory factory, ViewContext viewContext, FilterArguments arguments, TagHelperAttributeList all, TagHelperAttributeList others)
    {
        var helper = _create(factory, viewContext);
        foreach (var argument in arguments.Names)
        {
            var name = argument.Replace('_', '-');
            var value = arguments[argument];
            all.Add(name, value.ToObjectValue());
            if (!Array.Exists(_properties, property => property.TrySet(helper, name, value, viewContext)))
            {
                others.Add(name, value.ToStringValue());
            }
        }

        return helper;
    }

    private static ITagHelper Make<T>(ITagHelperFactory factory, ViewContext viewContext)
        where T : ITagHelper
        => factory.CreateTagHelper<T>(viewContext);
}
