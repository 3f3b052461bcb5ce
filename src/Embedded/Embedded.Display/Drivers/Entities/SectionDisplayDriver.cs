using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;

namespace OrchardCore.DisplayManagement.Entities;

/// <summary>A driver of one section among the properties of an entity, which needs to know no more than the section.</summary>
public abstract class SectionDisplayDriver<TModel, TSection> : SectionDisplayDriverBase<TModel, TSection>
    where TModel : class, IEntity
    where TSection : class, new()
{
    protected SectionDisplayDriver()
    {
    }

    public sealed override Task<IDisplayResult?> DisplayAsync(TModel model, BuildDisplayContext context) => base.DisplayAsync(model, context);

    public sealed override Task<IDisplayResult?> EditAsync(TModel model, BuildEditorContext context) => base.EditAsync(model, context);

    public sealed override Task<IDisplayResult?> UpdateAsync(TModel model, UpdateEditorContext context) => base.UpdateAsync(model, context);

    public override IDisplayResult? Display(TModel model, TSection section, BuildDisplayContext context) => Display(section, context);

    public override IDisplayResult? Edit(TModel model, TSection section, BuildEditorContext context) => Edit(section, context);

    public override Task<IDisplayResult?> UpdateAsync(TModel model, TSection section, UpdateEditorContext context) => UpdateAsync(section, context);

    public virtual IDisplayResult? Display(TSection section, BuildDisplayContext context) => null;

    public virtual IDisplayResult? Edit(TSection section, BuildEditorContext context) => null;

    public virtual Task<IDisplayResult?> UpdateAsync(TSection section, UpdateEditorContext context) => Task.FromResult(Edit(section, context));
}
