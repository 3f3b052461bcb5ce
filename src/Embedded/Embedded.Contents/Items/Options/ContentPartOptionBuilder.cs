using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.ContentManagement;

/// <summary>Adds to the registration of a content part type.</summary>
public class ContentPartOptionBuilder
{
    public ContentPartOptionBuilder(IServiceCollection services, Type contentPartType)
    {
        Services = services;
        ContentPartType = contentPartType;
    }

    public IServiceCollection Services { get; }

    public Type ContentPartType { get; }
}
