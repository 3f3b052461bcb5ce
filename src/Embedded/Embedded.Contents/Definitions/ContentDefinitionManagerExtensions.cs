using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata;

/// <summary>Alters definitions with the fluent builders; a type or part that is missing is created.</summary>
public static class ContentDefinitionManagerExtensions
{
    public static Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentTypeDefinitionBuilder> alteration)
        => manager.AlterTypeDefinitionAsync(name, builder =>
        {
            alteration(builder);

            return Task.CompletedTask;
        });

    public static async Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentTypeDefinitionBuilder, Task> alterationAsync)
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(alterationAsync);
        var existing = await manager.LoadTypeDefinitionAsync(name) ?? new ContentTypeDefinition(name, name);
        var builder = new ContentTypeDefinitionBuilder(existing);
        await alterationAsync(builder);
        await manager.StoreTypeDefinitionAsync(builder.Build());
    }

    public static Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentPartDefinitionBuilder> alteration)
        => manager.AlterPartDefinitionAsync(name, builder =>
        {
            alteration(builder);

            return Task.CompletedTask;
        });

    public static async Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentPartDefinitionBuilder, Task> alterationAsync)
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(alterationAsync);
        var existing = await manager.LoadPartDefinitionAsync(name) ?? new ContentPartDefinition(name);
        var builder = new ContentPartDefinitionBuilder(existing);
        await alterationAsync(builder);
        await manager.StorePartDefinitionAsync(builder.Build());
    }

    /// <summary>Moves settings of a part that stand directly in its settings under the settings type's name.</summary>
    public static async Task MigratePartSettingsAsync<TPart, TSettings>(this IContentDefinitionManager manager)
        where TPart : ContentPart
        where TSettings : class
    {
        ArgumentNullException.ThrowIfNull(manager);
        foreach (var type in await manager.LoadTypeDefinitionsAsync())
        {
            foreach (var part in type.Parts.Where(part => part.PartDefinition.Name == typeof(TPart).Name))
            {
                if (MoveSettings<TSettings>(part.Settings) is { } moved)
                {
                    await manager.AlterTypeDefinitionAsync(type.Name, builder => builder.WithPart(part.Name, part.PartDefinition, configuration => configuration.MergeSettings(moved)));
                }
            }
        }
    }

    /// <summary>Moves settings of a field that stand directly in its settings under the settings type's name.</summary>
    public static async Task MigrateFieldSettingsAsync<TField, TSettings>(this IContentDefinitionManager manager)
        where TField : ContentField
        where TSettings : class
    {
        ArgumentNullException.ThrowIfNull(manager);
        foreach (var part in await manager.LoadPartDefinitionsAsync())
        {
            foreach (var field in part.Fields.Where(field => field.FieldDefinition.Name == typeof(TField).Name))
            {
                if (MoveSettings<TSettings>(field.Settings) is { } moved)
                {
                    await manager.AlterPartDefinitionAsync(part.Name, builder => builder.WithField(field.Name, configuration => configuration.MergeSettings(moved)));
                }
            }
        }
    }

    private static JsonObject? MoveSettings<TSettings>(JsonObject settings)
        where TSettings : class
    {
        var name = typeof(TSettings).Name;
        var properties = typeof(TSettings).GetProperties().Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
        if (settings.ContainsKey(name) || !settings.Any(setting => properties.Contains(setting.Key)))
        {
            return null;
        }

        return new JsonObject { [name] = JsonSerializer.SerializeToNode(settings.Deserialize<TSettings>(JOptions.Default), JOptions.Default) };
    }
}
