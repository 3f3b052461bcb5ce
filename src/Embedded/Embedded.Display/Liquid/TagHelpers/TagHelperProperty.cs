using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace Embedded.Display.Liquid.TagHelpers;

/// <summary>A property of a tag helper that an argument can set.</summary>
internal sealed class TagHelperProperty
{
    private const string AspPrefix = "asp-";

    private readonly PropertyInfo _property;
    private readonly string _name;
    private readonly string? _prefix;

    private TagHelperProperty(PropertyInfo property)
    {
        var attribute = property.GetCustomAttribute<HtmlAttributeNameAttribute>();
        _property = property;
        _name = attribute?.Name ?? HtmlNames.Of(property.Name);
        _prefix = attribute?.DictionaryAttributePrefix;
    }

    public static TagHelperProperty[] Of(Type type) =>
    [
        .. type.GetProperties()
            .Where(property => property.GetSetMethod() is not null
                && property.GetCustomAttribute<HtmlAttributeNotBoundAttribute>() is null
                && property.GetCustomAttribute<ViewContextAttribute>() is null)
            .Select(property => new TagHelperProperty(property)),
    ];

    /// <summary>Sets the property if the argument names it or one of its keys.</summary>
    /// <exception cref="FluidException">The value cannot be of the property's type.</exception>
    public bool TrySet(ITagHelper helper, string argument, FluidValue value, ViewContext viewContext)
    {
        foreach (var name in new[] { argument, AspPrefix + argument })
        {
            if (string.Equals(name, _name, StringComparison.OrdinalIgnoreCase))
            {
                _property.SetValue(helper, Read(argument, value, viewContext));

                return true;
            }

            if (_prefix is not null && name.Length > _prefix.Length && name.StartsWith(_prefix, StringComparison.OrdinalIgnoreCase))
            {
                return TryAdd(helper, name[_prefix.Length..], value);
            }
        }

        return false;
    }

    private bool TryAdd(ITagHelper helper, string key, FluidValue value)
    {
        switch (_property.GetValue(helper))
        {
            case IDictionary<string, string> texts:
                texts[key] = value.ToStringValue();
                return true;
            case IDictionary<string, object?> objects:
                objects[key] = value.ToObjectValue();
                return true;
            default:
                return false;
        }
    }

    private object? Read(string argument, FluidValue value, ViewContext viewContext)
    {
        var type = Nullable.GetUnderlyingType(_property.PropertyType) ?? _property.PropertyType;
        if (type == typeof(ModelExpression))
        {
            return Expression(value.ToStringValue(), viewContext);
        }

        if (value.IsNil())
        {
            return type.IsValueType && type == _property.PropertyType ? Activator.CreateInstance(type) : null;
        }

        var read = value.ToObjectValue();
        if (type.IsInstanceOfType(read))
        {
            return read;
        }

        try
        {
            return type == typeof(string) ? value.ToStringValue() : TypeDescriptor.GetConverter(type).ConvertFromString(null, CultureInfo.InvariantCulture, value.ToStringValue());
        }
        catch (Exception exception) when (exception is FormatException or NotSupportedException or ArgumentException)
        {
            throw new FluidException($"'{value.ToStringValue()}' cannot be the argument '{argument}': it takes a value of the type {type.Name}.");
        }
    }

    private static ModelExpression Expression(string name, ViewContext viewContext)
    {
        var data = viewContext.ViewData as ViewDataDictionary<object> ?? new ViewDataDictionary<object>(viewContext.ViewData);

        return viewContext.HttpContext.RequestServices.GetRequiredService<IModelExpressionProvider>() is ModelExpressionProvider provider
            ? provider.CreateModelExpression(data, name)
            : throw new FluidException("This site's MVC makes no model expressions of names.");
    }
}
