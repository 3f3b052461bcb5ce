using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Registers the display drivers of fields.</summary>
public static class ContentFieldServiceCollectionExtensions
{
    /// <summary>Displays and edits the field with the driver, in every display mode and editor.</summary>
    public static ContentFieldOptionBuilder UseDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver
        => builder.UseDisplayDriver(typeof(TContentFieldDisplayDriver));

    /// <summary>Displays and edits the field with the driver, in the display modes and editors that the predicate takes.</summary>
    public static ContentFieldOptionBuilder UseDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string, bool> predicate)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver
        => builder.ForDisplayMode<TContentFieldDisplayDriver>(predicate).ForEditor<TContentFieldDisplayDriver>(predicate);

    public static ContentFieldOptionBuilder UseDisplayDriver(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType)
        => builder.ForDisplayMode(fieldDisplayDriverType).ForEditor(fieldDisplayDriverType);

    public static ContentFieldOptionBuilder ForDisplayMode<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver
        => builder.ForDisplayMode(typeof(TContentFieldDisplayDriver));

    public static ContentFieldOptionBuilder ForDisplayMode<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string, bool> predicate)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver
        => builder.ForDisplayMode(typeof(TContentFieldDisplayDriver), predicate);

    public static ContentFieldOptionBuilder ForDisplayMode(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType)
        => builder.ForDisplayMode(fieldDisplayDriverType, static _ => true);

    public static ContentFieldOptionBuilder ForDisplayMode(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType, Func<string, bool> predicate)
        => builder.Add(fieldDisplayDriverType, option => option.ForDisplayMode(fieldDisplayDriverType, predicate));

    public static ContentFieldOptionBuilder ForEditor<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver
        => builder.ForEditor(typeof(TContentFieldDisplayDriver));

    public static ContentFieldOptionBuilder ForEditor<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string, bool> predicate)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver
        => builder.ForEditor(typeof(TContentFieldDisplayDriver), predicate);

    public static ContentFieldOptionBuilder ForEditor(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType)
        => builder.ForEditor(fieldDisplayDriverType, static _ => true);

    public static ContentFieldOptionBuilder ForEditor(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType, Func<string, bool> predicate)
        => builder.Add(fieldDisplayDriverType, option => option.ForEditor(fieldDisplayDriverType, predicate));

    public static ContentFieldOptionBuilder RemoveDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver
        => builder.RemoveDisplayDriver(typeof(TContentFieldDisplayDriver));

    public static ContentFieldOptionBuilder RemoveDisplayDriver(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.RemoveAll(fieldDisplayDriverType);
        builder.Services.Configure<ContentDisplayOptions>(options => options.Field(builder.ContentFieldType).Remove(fieldDisplayDriverType));

        return builder;
    }

    private static ContentFieldOptionBuilder Add(this ContentFieldOptionBuilder builder, Type driverType, Action<ContentFieldDisplayOption> add)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddScoped(driverType);
        builder.Services.Configure<ContentDisplayOptions>(options => add(options.Field(builder.ContentFieldType)));

        return builder;
    }
}
