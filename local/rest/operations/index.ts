// Each file registers the operations of one kind of resource.
import './web';
import './lists';
import './fields';
import './items';
import './formValues';
import './folders';
import './principals';
import './groups';
import './roles';
import './regional';
