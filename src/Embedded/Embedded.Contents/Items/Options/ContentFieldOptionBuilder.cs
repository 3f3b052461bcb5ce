using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.ContentManagement;

/// <summary>Adds to the registration of a content field type.</summary>
public class ContentFieldOptionBuilder
{
    public ContentFieldOptionBuilder(IServiceCollection services, Type contentFieldType)
    {
        Services = services;
        ContentFieldType = contentFieldType;
    }

    public IServiceCollection Services { get; }

    public Type ContentFieldType { get; }
}
