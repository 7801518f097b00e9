/** Data that the build puts beside the page: the import gives its address. */
declare module "*.json?url" {
    const address: string;
    export default address;
}
