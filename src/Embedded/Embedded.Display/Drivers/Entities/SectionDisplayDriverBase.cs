using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;

namespace OrchardCore.DisplayManagement.Entities;

/// <summary>A driver of one section among the properties of an entity.</summary>
public abstract class SectionDisplayDriverBase<TModel, TSection> : DisplayDriver<TModel>
    where TModel : class, IEntity
    where TSection : class, new()
{
    protected SectionDisplayDriverBase()
    {
    }

    /// <summary>The name of the section among the properties.</summary>
    protected virtual string PropertyName => typeof(TSection).Name;

    public override Task<IDisplayResult?> DisplayAsync(TModel model, BuildDisplayContext context) => DisplayAsync(model, SectionOf(model), context);

    public override Task<IDisplayResult?> EditAsync(TModel model, BuildEditorContext context) => EditAsync(model, SectionOf(model), context);

    /// <summary>Lets the driver change the section, and keeps it where nothing was wrong.</summary>
    public override async Task<IDisplayResult?> UpdateAsync(TModel model, UpdateEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(context);
        var section = SectionOf(model);
        var result = await UpdateAsync(model, section, context);
        if (result is not null && context.Updater.ModelState.IsValid)
        {
            model.Put(PropertyName, section);
        }

        return result;
    }

    public virtual Task<IDisplayResult?> DisplayAsync(TModel model, TSection section, BuildDisplayContext context) => Task.FromResult(Display(model, section, context));

    public virtual Task<IDisplayResult?> EditAsync(TModel model, TSection section, BuildEditorContext context) => Task.FromResult(Edit(model, section, context));

    public virtual Task<IDisplayResult?> UpdateAsync(TModel model, TSection section, UpdateEditorContext context) => EditAsync(model, section, context);

    public virtual IDisplayResult? Display(TModel model, TSection section, BuildDisplayContext context) => null;

    public virtual IDisplayResult? Edit(TModel model, TSection section, BuildEditorContext context) => null;

    protected override void BuildPrefix(TModel model, string? htmlFieldPrefix)
        => Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? PropertyName : $"{htmlFieldPrefix}.{PropertyName}";

    private TSection SectionOf(TModel model) => model.As<TSection>(PropertyName);
}
