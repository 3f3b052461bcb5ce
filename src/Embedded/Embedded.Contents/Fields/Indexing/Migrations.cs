using OrchardCore.Data.Migration;

namespace OrchardCore.ContentFields.Indexing.SQL;

internal sealed class Migrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await FieldIndexTable.CreateAsync<TextFieldIndex>(
            SchemaBuilder,
            table => table
                .Column<string>("Text", column => column.Nullable().WithLength(TextFieldIndex.MaxTextSize))
                .Column<string>("BigText", column => column.Nullable().Unlimited()),
            "Text");
        await FieldIndexTable.CreateAsync<BooleanFieldIndex>(
            SchemaBuilder, table => table.Column<bool>("Boolean", column => column.Nullable()), "Boolean");
        await FieldIndexTable.CreateAsync<NumericFieldIndex>(
            SchemaBuilder, table => table.Column<decimal>("Numeric", column => column.Nullable()), "Numeric");
        await FieldIndexTable.CreateAsync<DateTimeFieldIndex>(
            SchemaBuilder, table => table.Column<DateTime>("DateTime", column => column.Nullable()), "DateTime");
        await FieldIndexTable.CreateAsync<DateFieldIndex>(
            SchemaBuilder, table => table.Column<DateTime>("Date", column => column.Nullable()), "Date");
        await FieldIndexTable.CreateAsync<ContentPickerFieldIndex>(
            SchemaBuilder,
            table => table.Column<string>("SelectedContentItemId", column => column.WithLength(26)),
            "SelectedContentItemId");
        await FieldIndexTable.CreateAsync<TimeFieldIndex>(
            SchemaBuilder, table => table.Column<TimeSpan>("Time", column => column.Nullable()), "Time");
        await FieldIndexTable.CreateAsync<LinkFieldIndex>(
            SchemaBuilder,
            table => table
                .Column<string>("Url", column => column.Nullable().WithLength(LinkFieldIndex.MaxUrlSize))
                .Column<string>("BigUrl", column => column.Nullable().Unlimited())
                .Column<string>("Text", column => column.Nullable().WithLength(LinkFieldIndex.MaxTextSize))
                .Column<string>("BigText", column => column.Nullable().Unlimited()),
            "Url",
            "Text");
        await FieldIndexTable.CreateAsync<HtmlFieldIndex>(
            SchemaBuilder, table => table.Column<string>("Html", column => column.Nullable().Unlimited()));
        await FieldIndexTable.CreateAsync<MultiTextFieldIndex>(
            SchemaBuilder,
            table => table
                .Column<string>("Value", column => column.Nullable().WithLength(MultiTextFieldIndex.MaxValueSize))
                .Column<string>("BigValue", column => column.Nullable().Unlimited()),
            "Value");

        return 5;
    }
}
