using System.Reflection;
using Fluid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Modules;

namespace Portal.Architecture.Tests.Conventions;

/// <summary>Liquid reads no member of a type that is not registered: on Orchard Core a page of such a model would be empty.</summary>
public class ViewModelTests
{
    public static TheoryData<string> Modules => [.. Repository.Projects("modules")
        .Select(project => Path.GetFileNameWithoutExtension(project)!)
        .Where(name => Startups(name).Any())];

    [Theory]
    [MemberData(nameof(Modules))]
    public void Every_view_model_is_open_to_Liquid(string module)
    {
        var services = new ServiceCollection();
        services.AddOptions();
        foreach (var startup in Startups(module))
        {
            startup.ConfigureServices(services);
        }

        using var provider = services.BuildServiceProvider();
        var members = provider.GetRequiredService<IOptions<TemplateOptions>>().Value.MemberAccessStrategy;
        var closed = from type in ModelsOf(module)
                     from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                     where members.GetAccessor(type, property.Name) is null
                     select $"{type.Name}.{property.Name}";

        Assert.Empty(closed);
    }

    private static IEnumerable<StartupBase> Startups(string module) => Assembly.Load(module).GetTypes()
        .Where(type => type.IsSubclassOf(typeof(StartupBase)) && !type.IsAbstract)
        .Select(type => (StartupBase)Activator.CreateInstance(type)!);

    /// <summary>The models that drivers can fill, and what they hold.</summary>
    private static HashSet<Type> ModelsOf(string module)
    {
        var models = new HashSet<Type>();
        var pending = new Stack<Type>(Assembly.Load(module).GetExportedTypes()
            .Where(type => type.Name.EndsWith("ViewModel", StringComparison.Ordinal) && type.GetConstructor(Type.EmptyTypes) is not null));
        while (pending.TryPop(out var model))
        {
            if (model.Assembly == Assembly.Load(module) && models.Add(model))
            {
                foreach (var type in model.GetProperties().Select(property => property.PropertyType))
                {
                    pending.Push(type.IsGenericType ? type.GetGenericArguments()[0] : type);
                }
            }
        }

        return models;
    }
}
