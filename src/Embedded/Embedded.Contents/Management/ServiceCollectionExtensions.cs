using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>Registers content management, content parts and content fields.</summary>
public static partial class ServiceCollectionExtensions
{
    public static ContentPartOptionBuilder AddContentPart<TContentPart>(this IServiceCollection services)
        where TContentPart : ContentPart
        => services.AddContentPart(typeof(TContentPart));

    public static ContentPartOptionBuilder AddContentPart(this IServiceCollection services, Type contentPartType)
    {
        services.Configure<ContentOptions>(options => options.GetOrAddContentPart(contentPartType));

        return new ContentPartOptionBuilder(services, contentPartType);
    }

    public static ContentPartOptionBuilder AddHandler<TContentPartHandler>(this ContentPartOptionBuilder builder)
        where TContentPartHandler : class, IContentPartHandler
        => builder.AddHandler(typeof(TContentPartHandler));

    public static ContentPartOptionBuilder AddHandler(this ContentPartOptionBuilder builder, Type handlerType)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddScoped(handlerType);
        builder.Services.Configure<ContentOptions>(options => options.GetOrAddContentPart(builder.ContentPartType).AddHandler(handlerType));

        return builder;
    }

    public static ContentPartOptionBuilder RemoveHandler<TContentPartHandler>(this ContentPartOptionBuilder builder)
        where TContentPartHandler : class, IContentPartHandler
        => builder.RemoveHandler(typeof(TContentPartHandler));

    public static ContentPartOptionBuilder RemoveHandler(this ContentPartOptionBuilder builder, Type handlerType)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.RemoveAll(handlerType);
        builder.Services.Configure<ContentOptions>(options => options.GetOrAddContentPart(builder.ContentPartType).RemoveHandler(handlerType));

        return builder;
    }

    public static ContentFieldOptionBuilder AddContentField<TContentField>(this IServiceCollection services)
        where TContentField : ContentField
        => services.AddContentField(typeof(TContentField));

    public static ContentFieldOptionBuilder AddContentField(this IServiceCollection services, Type contentFieldType)
    {
        services.Configure<ContentOptions>(options => options.GetOrAddContentField(contentFieldType));

        return new ContentFieldOptionBuilder(services, contentFieldType);
    }

    public static ContentFieldOptionBuilder AddHandler<TContentFieldHandler>(this ContentFieldOptionBuilder builder)
        where TContentFieldHandler : class, IContentFieldHandler
        => builder.AddHandler(typeof(TContentFieldHandler));

    public static ContentFieldOptionBuilder AddHandler(this ContentFieldOptionBuilder builder, Type handlerType)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddScoped(handlerType);
        builder.Services.Configure<ContentOptions>(options => options.GetOrAddContentField(builder.ContentFieldType).AddHandler(handlerType));

        return builder;
    }

    public static ContentFieldOptionBuilder RemoveHandler<TContentFieldHandler>(this ContentFieldOptionBuilder builder)
        where TContentFieldHandler : class, IContentFieldHandler
        => builder.RemoveHandler(typeof(TContentFieldHandler));

    public static ContentFieldOptionBuilder RemoveHandler(this ContentFieldOptionBuilder builder, Type handlerType)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.RemoveAll(handlerType);
        builder.Services.Configure<ContentOptions>(options => options.GetOrAddContentField(builder.ContentFieldType).RemoveHandler(handlerType));

        return builder;
    }
}
